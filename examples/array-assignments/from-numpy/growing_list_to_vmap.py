# A list that grows in a loop becomes a function that is mapped over the
# days.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225, 298])  # (day,)

shares = []
for boys in in_bed:
    shares.append(100 * boys // 763)


@jax.jit
def shares_by_vmap(in_bed):
    return jax.vmap(lambda boys: 100 * boys // 763)(in_bed)


print(jnp.stack(shares))
print(shares_by_vmap(in_bed))
