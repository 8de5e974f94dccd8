# After .at[...] comes a verb, not another pair of brackets.
# raises: TypeError
import jax.numpy as jnp

beds = jnp.zeros((2, 3), int)  # (ward, day)
beds = beds.at[0][1].set(9)
