# x[i] += v becomes x = x.at[i].add(v). Other updates have verbs, too.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)

print(in_bed.at[0].add(1))
print(in_bed.at[0].multiply(10))
print(in_bed.at[4].min(100))  # the smaller of 225 and 100
print(in_bed.at[0].max(5))  # the larger of 3 and 5
