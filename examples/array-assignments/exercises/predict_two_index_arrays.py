# Two index arrays in one pair of brackets: which beds do they take?
import jax.numpy as jnp

rows = jnp.array([0, 2])
columns = jnp.array([0, 2])
taken = jnp.zeros((3, 3), int).at[rows, columns].set(1)

print(taken)
