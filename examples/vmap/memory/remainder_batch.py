# 14 lanes in batches of 4: three batches and a remainder of 2. The
# function is traced once for the batches, once for the remainder.
import jax
import jax.numpy as jnp


def per_thousand(boys):
    print("  traced with shape", boys.shape)
    return 1000 * boys / 763


in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
in_bed = jnp.array(in_bed)  # (day,)
expected = 1000 * in_bed / 763
for size in None, 7, 4:
    print("batch_size", size)
    mapped = jax.lax.map(per_thousand, in_bed, batch_size=size)
    assert jnp.allclose(mapped, expected)
