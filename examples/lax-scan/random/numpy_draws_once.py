# NumPy's generator in a step draws once, while JAX traces the step.
# Draw all the numbers before the scan, and they are an input.
import jax
import jax.numpy as jnp
import numpy as np

generator = np.random.default_rng(0)


def drawn_in_step(level, _):
    noise = generator.normal()
    return level + noise, noise


def drawn_ahead(level, noise):
    return level + noise, noise


_, repeated = jax.lax.scan(drawn_in_step, 0.0, length=5)
ahead = generator.normal(size=5)  # (day,)
level, noise = jax.lax.scan(drawn_ahead, 0.0, ahead)
with jnp.printoptions(precision=2):
    print(repeated)
    print(noise)

# Check:
assert jnp.allclose(level, ahead.sum())
