# Padding must not count in a sum. The mean error of each series, with
# and without the padded days.
import jax
import jax.numpy as jnp

padded = jnp.array(
    [[3.0, 8, 26, 0, 0, 0], [3, 8, 26, 76, 225, 298]]
)  # (series, day)
length = jnp.array([3, 6])


@jax.jit
@jax.vmap
def squared_errors(y):  # of one series: the forecast is the day before
    def step(last, count):
        return count, (count - last) ** 2
    return jax.lax.scan(step, 3.0, y)[1]


errors = squared_errors(padded)  # (series, day)
inside = jnp.arange(6) < length[:, None]
print("all days:", errors.mean(axis=1).round())
print("inside:  ", errors.mean(axis=1, where=inside).round())
