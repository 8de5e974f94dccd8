# R, Stan and Julia count from 1 and include the last: a:b is a - 1:b
# here. An index from 1 that stays as it is means the next element.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)
a, b = 2, 4  # in R, in_bed[2:4] is 8 26 76
print(in_bed[a - 1 : b])

ward = jnp.array([1, 3, 3])  # from 1, (patient,)
patients = jnp.zeros(3, int)  # (ward,)
print(patients.at[ward - 1].add(1))
print(patients.at[ward].add(1))  # two patients are lost

print(in_bed[-1])  # the last; in R, all but the first
