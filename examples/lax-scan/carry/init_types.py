# The step returns a float. Python numbers adapt to it as a starting
# value, and so do some arrays; others raise a TypeError.
import jax
import jax.numpy as jnp


def add(total, price):
    return total + price, None


prices = jnp.array([10.0, 12.5, 14.0])
inits = {
    "0": 0,
    "jnp.array(0)": jnp.array(0),
    "jnp.zeros(())": jnp.zeros(()),
    "jnp.array([0, 0])": jnp.array([0, 0]),
    "jnp.int32(0)": jnp.int32(0),
    "False": False,
}
for text, init in inits.items():
    try:
        total, _ = jax.lax.scan(add, init, prices)
        print(f"{text:18} {total}")
    except TypeError:
        print(f"{text:18} TypeError")
