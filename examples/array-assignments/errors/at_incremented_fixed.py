# In place of +=, the verb add adds to the element.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])
in_bed = in_bed.at[2].add(1)
print(in_bed)
