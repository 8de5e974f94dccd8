# The standard error of a share, for each of four doses: no dose needs
# the result of another one, so no loop is needed.
import jax
import jax.numpy as jnp


def standard_error(killed, n):  # of one dose
    share = killed / n
    return jnp.sqrt(share * (1 - share) / n)


def scan(killed, n):
    def step(_, dose):
        return None, standard_error(*dose)
    return jax.lax.scan(step, None, (killed, n))[1]


killed = jnp.array([6.0, 13, 18, 28])  # (dose,)
n = jnp.array([59.0, 60, 62, 56])  # (dose,)
ways = {"arrays": standard_error, "vmap": jax.vmap(standard_error)}
ways["scan"] = scan
for name, way in ways.items():
    loops = str(jax.make_jaxpr(way)(killed, n)).count("scan[")
    print(f"{name:6} {way(killed, n).round(3)} loops: {loops}")
