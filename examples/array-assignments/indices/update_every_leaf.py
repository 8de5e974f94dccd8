# The same place in every leaf of a tree. () is the place that every
# array has, also one without axes: all of it.
import jax
import jax.numpy as jnp

mu = jnp.array([4.0, 5.0])  # (draw,)
effect = jnp.array([[28.0, 8.0, -3.0], [7.0, -1.0, 1.0]])
draws = {"mu": mu, "effect": effect}  # effect: (draw, school)

reset = jax.tree.map(lambda leaf: leaf.at[0].set(0), draws)
print(reset["mu"], reset["effect"], sep="\n")

last = jax.tree.map(lambda leaf: leaf[-1], draws)  # (), (school,)
doubled = jax.tree.map(lambda leaf: leaf.at[()].multiply(2), last)
print(doubled["mu"], doubled["effect"])
