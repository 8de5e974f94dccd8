# The log probability of what happened to each patient: one element of
# each row. Two index arrays are paired; a slice is paired with nothing.
import jax.numpy as jnp

# (patient, outcome): home, ward, intensive care
probability = jnp.array(
    [[0.7, 0.2, 0.1], [0.1, 0.8, 0.1], [0.3, 0.3, 0.4], [0.6, 0.3, 0.1]]
)
outcome = jnp.array([0, 1, 2, 1])  # (patient,)

patient = jnp.arange(len(outcome))
observed = probability[patient, outcome]  # (patient,)
print("right:", observed)
print("log likelihood:", jnp.log(observed).sum())

print("wrong:", probability[:, outcome].shape)
