# float32 has seven digits. A date in Julian days needs more, so the
# hours are gone before the model starts.
import jax
import jax.numpy as jnp

print(jnp.float32(2460000.3))

with jax.enable_x64(True):
    print(jnp.float64(2460000.3))
    since = jnp.float64(2460000.3) - 2460000

print(jnp.float32(since))
