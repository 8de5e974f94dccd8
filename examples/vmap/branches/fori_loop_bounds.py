# fori_loop is a scan if its bounds are known while it is traced, else
# a while, which grad refuses. Then run the longest and freeze.
import jax
import jax.numpy as jnp


def mapped_bound(days, rate):
    return jax.lax.fori_loop(0, days, lambda i, ill: ill * rate, 3.0)


def longest(days, rate):
    return jax.lax.fori_loop(
        0, 5, lambda i, ill: jnp.where(i < days, ill * rate, ill), 3.0
    )


days = jnp.array([1, 2, 5])  # (lane,)
rate = jnp.full(3, 2.0)
for growth in mapped_bound, longest:
    mapped = jax.vmap(growth)
    by_loop = [growth(int(days[i]), rate[i]) for i in range(3)]
    assert jnp.allclose(mapped(days, rate), jnp.stack(by_loop))
    trace = jax.make_jaxpr(mapped)(days, rate)
    print(trace.eqns[-1].primitive.name, mapped(days, rate))

print("slope", jax.vmap(jax.grad(longest, argnums=1))(days, rate))
try:
    jax.vmap(jax.grad(mapped_bound, argnums=1))(days, rate)
except ValueError as error:
    print(str(error)[:62])
