# Outcomes numbered from 1: outcome 3 is outside of its row. Brackets
# read the last element, take_along_axis gives NaN.
import jax.numpy as jnp

probability = jnp.array([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]])
outcome = jnp.array([1, 3])  # (patient,), from 1

print("brackets:       ", probability[jnp.arange(2), outcome])

column = outcome[:, None]  # (patient, 1)
taken = jnp.take_along_axis(probability, column, axis=1)
print("take_along_axis:", taken[:, 0])

print("right:          ", probability[jnp.arange(2), outcome - 1])
