# What is known before JAX starts is filled by NumPy, in any way you
# like, and converted once. The jitted function has no loop and no .at.
import jax
import jax.numpy as jnp
import numpy as np

visits = [(0, 2), (0, 5), (1, 3), (2, 0), (2, 4)]  # (patient, week)
attended = np.zeros((3, 6))
for patient, week in visits:
    attended[patient, week:] += 1  # visits so far

attended = jnp.array(attended)  # (patient, week)


@jax.jit
def cost(price, attended):
    return (price * attended).sum(axis=1)  # (patient,)


print(cost(25.0, attended))
