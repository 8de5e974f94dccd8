# NumPy's generator in a step is asked once, while the step is traced.
# Draw ahead with it: then its numbers are the xs.
import jax
import jax.numpy as jnp
import numpy as np


def drawn_in_step(level, _):
    noise = generator.normal()
    return level + noise, noise


def drawn_ahead(level, noise):
    return level + noise, noise


generator = np.random.default_rng(0)
print(jax.lax.scan(drawn_in_step, 0.0, length=5)[1])

generator = np.random.default_rng(0)
noise = generator.normal(size=5)  # (day,)
level, noise = jax.lax.scan(drawn_ahead, 0.0, noise)
print(noise)

generator, by_loop = np.random.default_rng(0), 0.0
for _ in range(5):
    by_loop = by_loop + generator.normal()

assert jnp.allclose(level, by_loop)
