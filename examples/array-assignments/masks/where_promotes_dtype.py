# where promotes: 0.5 makes an array of integers an array of floats. An
# update by .at keeps the integers and cuts the 0.5 off.
import warnings

import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])  # (day,)
print(jnp.where(in_bed > 5, 0.5, in_bed))

warnings.simplefilter("ignore")  # JAX warns that it will raise one day
print(in_bed.at[in_bed > 5].set(0.5))
