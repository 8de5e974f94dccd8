# A day without a count keeps the prediction. Whether there is a count
# goes into the xs, beside the count itself.
import jax
import jax.numpy as jnp
from jax.numpy import nan

drift, noise = 0.5, 0.1  # variances, of the logarithm


@jax.jit
def filter_counts(y, observed):
    def step(carry, x):
        level, variance = carry
        value, seen = x
        variance = variance + drift  # predict
        gain = jnp.where(seen, variance / (variance + noise), 0.0)
        level = level + gain * (value - level)  # update
        variance = (1 - gain) * variance
        return (level, variance), (level, variance)
    return jax.lax.scan(step, (1.0, 1.0), (y, observed))[1]


in_bed = [3, 8, 26, 76, nan, nan, 258, 233, 189, 128, nan, 29, 14, 4]
counts = jnp.array(in_bed)  # (day,)
observed = ~jnp.isnan(counts)
y = jnp.log(jnp.where(observed, counts, 1.0))  # any number will do
level, variance = filter_counts(y, observed)
print("level", *(f"{value:4.0f}" for value in jnp.exp(level[:8])))
print("sd   ", *(f"{sd:4.1f}" for sd in jnp.sqrt(variance[:8])))
