# Values and slopes are to be finite in every lane.
# raises: TracerBoolConversionError
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def log_count(count):  # 0 where nobody was counted
    if count > 0:  # edit from here
        return jnp.log(count)
    return 0.0  # to here


for counts in ([0.0, 3.0, 8.0], [26.0, 0.5, 0.0, 1e-6]):
    counts = np.array(counts, np.float32)
    n = len(counts)
    log, inverse = np.zeros((2, n))
    np.log(counts, where=counts > 0, out=log)
    np.divide(1, counts, where=counts > 0, out=inverse)
    assert np.allclose(jax.vmap(log_count)(counts), log)
    slope = jax.vmap(jax.grad(log_count))(counts)
    assert np.allclose(slope, inverse), f"slope {slope}"

print("solved")
