# np.asarray looks at the memory of the JAX array without a copy, so
# NumPy may not write there. np.array makes a copy that is yours.
# raises: ValueError
import jax.numpy as jnp
import numpy as np

draws = jnp.arange(4.0)
copied = np.array(draws)
copied[0] = -1.0
print(copied, draws)

looked_at = np.asarray(draws)
looked_at[0] = -1.0
