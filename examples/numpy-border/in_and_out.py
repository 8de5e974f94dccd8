# NumPy data go in once and NumPy results come out once; in between
# there are only JAX arrays. On the way in 64 bits become 32.
import jax
import jax.numpy as jnp
import numpy as np

in_bed = np.array([3, 8, 26, 76, 225])  # (day,), as a file gives it
day = np.arange(5.0)


@jax.jit
def log_likelihood(rates, day, in_bed):
    log_mean = jnp.log(3.0) + rates[:, None] * day  # (rate, day)
    terms = in_bed * log_mean - jnp.exp(log_mean)  # Poisson
    return terms.sum(axis=1)


rates = jnp.linspace(0.5, 1.5, 101)
curve = log_likelihood(rates, jnp.array(day), jnp.array(in_bed))
result = np.asarray(curve)

print("NumPy:", day.dtype, in_bed.dtype)
print("JAX:  ", jnp.array(day).dtype, jnp.array(in_bed).dtype)
print("NumPy:", result.dtype, "best rate", rates[result.argmax()])
