# Under strict promotion a float does not go into an integer array.
import jax
import jax.numpy as jnp
from jax.dtypes import TypePromotionError

boys = jnp.array([3, 8, 26])

with jax.numpy_dtype_promotion("strict"):
    print(boys.at[0].add(2))
    print(boys.astype(float).at[0].add(0.5))
    try:
        boys.at[0].add(0.5)
    except TypePromotionError as error:
        # Before this JAX names the two dtypes, in either order.
        print("TypePromotionError:", str(error).partition(") ")[2])
