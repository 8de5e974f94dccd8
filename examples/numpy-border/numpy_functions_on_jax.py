# Outside of jit NumPy functions take JAX arrays. Some give a NumPy
# array, some a JAX array, so that an .at further down may fail.
import jax
import jax.numpy as jnp
import numpy as np

draws = jnp.array([0.5, 1.5, 4.0])
share = np.array([0.2, 0.3, 0.5])

results = {
    "np.log(draws)": np.log(draws),
    "np.where(draws > 1, 1, draws)": np.where(draws > 1, 1, draws),
    "np.sort(draws)": np.sort(draws),
    "np.concatenate([draws, draws])": np.concatenate([draws, draws]),
    "np.sum(draws)": np.sum(draws),
    "np.cumsum(draws)": np.cumsum(draws),
    "share * draws": share * draws,
}
for code, result in results.items():
    library = "JAX" if isinstance(result, jax.Array) else "NumPy"
    print(f"{code:31} {library:5} {result.dtype}")

share += draws  # not in place: the name is a JAX array now
print(f"{'share += draws':31} {type(share).__name__}")
