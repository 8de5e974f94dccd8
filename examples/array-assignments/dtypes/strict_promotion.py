# Under strict promotion a float does not go into an integer array.
# raises: TypePromotionError
import jax
import jax.numpy as jnp

boys = jnp.array([3, 8, 26])

with jax.numpy_dtype_promotion("strict"):
    print(boys.at[0].add(2))
    print(boys.astype(float).at[0].add(0.5))
    boys.at[0].add(0.5)
