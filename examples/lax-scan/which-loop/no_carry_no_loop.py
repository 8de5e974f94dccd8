# Here no year needs the one before, so no loop is needed at all. Which
# of the ways leave a loop in the trace?
import jax
import jax.numpy as jnp


def tax(balance):
    return jnp.where(balance > 100, 0.2 * (balance - 100), 0.0)


def no_carry(_, balance):
    return None, tax(balance)


balances = jnp.array([100.0, 103.0, 156.09, 360.7727])  # (year,)
ways = {
    "arrays": tax,
    "vmap": jax.vmap(tax),
    "lax.map": lambda many: jax.lax.map(tax, many),
    "scan": lambda many: jax.lax.scan(no_carry, None, many)[1],
}
by_loop = []
for balance in balances.tolist():
    by_loop.append(0.2 * (balance - 100) if balance > 100 else 0.0)

print(tax(balances))
for name, way in ways.items():
    assert jnp.allclose(way(balances), jnp.array(by_loop), atol=1e-4)
    trace = str(jax.make_jaxpr(way)(balances))
    print(f"{name:8}", "a loop" if "scan[" in trace else "no loop")
