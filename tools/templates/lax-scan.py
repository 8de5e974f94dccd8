# WRITE THIS: the idea of $program, in one or two lines.
import jax
import jax.numpy as jnp


def step(level, shock):
    level = 0.5 * level + shock
    return level, level


shocks = jnp.array([1.0, 0.0, 2.0])
final, levels = jax.lax.scan(step, 0.0, shocks)

level, by_loop = 0.0, []
for shock in shocks:
    level = 0.5 * level + shock
    by_loop.append(level)

assert jnp.allclose(levels, jnp.stack(by_loop))
print(levels)
