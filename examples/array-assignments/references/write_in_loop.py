# A loop may write into a ref and read back what it wrote. The function
# as a whole is pure, so jit, grad and vmap work on it.
import jax
import jax.numpy as jnp
import numpy as np


def write_day(level, shock, day):
    level[day] = (
        0.6 * level[day - 1] + 0.3 * level[day - 2] + shock[day]
    )


@jax.jit
def autoregression(shock):  # (day,)
    level = jax.new_ref(jnp.zeros_like(shock))
    def step(day, _):
        write_day(level, shock, day)
    jax.lax.fori_loop(2, len(shock), step, None)
    return level[...]


shock = jnp.array([0.0, 0.0, 1.0, -2.0, 0.5, 1.5])
print(autoregression(shock))
print(jax.grad(lambda shock: autoregression(shock)[-1])(shock))

# Check: NumPy runs the same line, and vmap maps the function.
by_numpy = np.zeros(6, np.float32)
for day in range(2, 6):
    write_day(by_numpy, np.asarray(shock), day)

assert jnp.allclose(autoregression(shock), by_numpy)
both = jax.vmap(autoregression)(jnp.stack([shock, -shock]))
assert jnp.allclose(both[0], -both[1])
