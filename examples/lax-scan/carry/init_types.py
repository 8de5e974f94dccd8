# The step returns a float. Weak types adapt to it, others do not.
import jax
import jax.numpy as jnp


def add(total, price):
    return total + price, None


inits = {
    "0": 0,
    "jnp.array(0)": jnp.array(0),
    "jnp.zeros(())": jnp.zeros(()),
    "jnp.array([0, 0])": jnp.array([0, 0]),
    "jnp.int32(0)": jnp.int32(0),
    "False": False,
}
prices = [10.0, 12.5, 14.0]
for text, init in inits.items():
    try:
        total, _ = jax.lax.scan(add, init, jnp.array(prices))
        assert total == sum(prices)  # the loop
        print(f"{text:18} {total}")
    except TypeError:
        print(f"{text:18} TypeError")
