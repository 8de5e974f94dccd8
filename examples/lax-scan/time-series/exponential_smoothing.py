# Exponential smoothing: the carry is the level, which goes part of the
# way to each new value. It starts at the first value.
import jax
import jax.numpy as jnp

flow = jnp.array(
    [1120.0, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140]
)  # (year,)
half_life = 2.0  # years, until the weight of a value has halved
alpha = 1 - 0.5 ** (1 / half_life)


@jax.jit
def smooth(flow):
    def step(level, value):
        level = level + alpha * (value - level)
        return level, level
    _, levels = jax.lax.scan(step, flow[0], flow)
    return levels


levels = smooth(flow)
print(levels.round())

# Check: the same by a Python loop
level = flow[0]
for year in range(10):
    level = (1 - alpha) * level + alpha * flow[year]
    assert jnp.isclose(levels[year], level)
