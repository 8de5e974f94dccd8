# The same place in every array of a dict: draw 0 is set to zero in each
# of them.
import jax
import jax.numpy as jnp

draws = {
    "mu": jnp.array([4.0, 5.0]),  # (draw,)
    "effect": jnp.array([[28.0, 8.0, -3.0], [7.0, -1.0, 1.0]]),
}  # effect: (draw, school)

reset = jax.tree.map(lambda leaf: leaf.at[0].set(0), draws)
print(reset["mu"], reset["effect"], sep="\n")

# An array without axes has one place, with the index ().
last = jax.tree.map(lambda leaf: leaf[-1], draws)
print(last["mu"].at[()].multiply(2))
