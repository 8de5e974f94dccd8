# Mean, maximum and total of the first n days, with a traced n. The
# array keeps its length, and where= says which days count.
import jax
import jax.numpy as jnp


@jax.jit
def until(in_bed, n):
    past = jnp.arange(len(in_bed)) < n
    mean = jnp.mean(in_bed, where=past)
    largest = jnp.max(in_bed, where=past, initial=-jnp.inf)
    return mean, largest, jnp.sum(in_bed, where=past)


in_bed = jnp.array([3.0, 8.0, 26.0, 76.0, 225.0, 298.0])  # (day,)
print("n  mean  largest  total")
for n in 2, 5:
    mean, largest, total = until(in_bed, n)
    print(f"{n} {mean:5.1f}{largest:9.0f}{total:7.0f}")

# The mean for every n at once.
print(jnp.cumsum(in_bed) / jnp.arange(1, 7))

# Check:
for n in 2, 5:
    x = in_bed[:n]
    expected = jnp.stack([x.mean(), x.max(), x.sum()])
    assert jnp.allclose(jnp.stack(until(in_bed, n)), expected)
