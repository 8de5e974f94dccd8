# A loop may write into a ref and read back what it wrote. A function
# that only uses a ref inside is pure: jit, vmap and grad work on it.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np


def write_day(level, shock, day, _):
    level[day] = (
        0.6 * level[day - 1] + 0.3 * level[day - 2] + shock[day]
    )


@jax.jit
def autoregression(shock):  # (day,)
    level = jax.new_ref(jnp.zeros_like(shock))
    step = partial(write_day, level, shock)
    jax.lax.fori_loop(2, len(shock), step, None)
    return level[...]


shock = jnp.array([0.0, 0.0, 1.0, -2.0, 0.5, 1.5])
by_numpy = np.zeros(6, np.float32)
for day in range(2, 6):
    write_day(by_numpy, np.asarray(shock), day, None)

assert np.allclose(autoregression(shock), by_numpy, rtol=1e-5)
print(autoregression(shock))
print(jax.grad(lambda shock: autoregression(shock)[-1])(shock))
both = jax.vmap(autoregression)(jnp.stack([shock, -shock]))
print((both[0] == -both[1]).all())
