# A list that grows in a loop becomes a function mapped over the days.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225, 298])  # (day,)

percents = []
for boys in in_bed:
    percents.append(100 * boys // 763)

mapped = jax.vmap(lambda boys: 100 * boys // 763)(in_bed)
assert (mapped == jnp.array(percents)).all()
print(mapped)
