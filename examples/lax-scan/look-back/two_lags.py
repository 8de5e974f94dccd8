# Two lags: carry the last two values as a tuple, the newest first. A
# step makes the next one, and the older of the two drops out.
import jax
import jax.numpy as jnp

shock = jnp.array([1.0, 0.0, 0.0, 0.0, 0.0, 0.0])


def step(carry, shock_now):
    last, before_last = carry
    now = 0.75 * last - 0.5 * before_last + shock_now
    return (now, last), now


_, ys = jax.lax.scan(step, (0.0, 0.0), shock)
print(ys)

# Check: the loop gives the same.
y = [0.0, 0.0]  # two values before the first shock
for t in range(6):
    y.append(0.75 * y[-1] - 0.5 * y[-2] + shock[t])

assert jnp.allclose(ys, jnp.array(y[2:]))
