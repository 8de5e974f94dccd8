# The first days of an epidemic grow by a constant factor a day. A line
# through the logarithms of the counts estimates that factor.
import jax.numpy as jnp

counts = jnp.array(
    [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
)
day = jnp.arange(14)

slope, start = jnp.polyfit(day[:5] * 1.0, jnp.log(counts[:5]), 1)
print("factor a day:", jnp.exp(slope))
print("largest count:", counts.max(), "on day", counts.argmax())
