# A list outside the step gets what the trace has: one tracer, and no
# numbers. An outer counter counts traces. What leaves is carry or y.
import jax
import jax.numpy as jnp

kept, turns = [], 0


def leaky_step(total, x):
    global turns
    turns += 1
    kept.append(total)
    return total + x, None


xs = jnp.array([1.0, 2.0, 3.0])
jax.lax.scan(leaky_step, jnp.float32(0), xs)
print(kept, turns)


def step(carry, x):
    total, turns = carry
    return (total + x, turns + 1), total


(_, turns), ys = jax.lax.scan(step, (0.0, 0), xs)

by_loop, total = [], 0.0
for x in xs:
    by_loop.append(total)
    total += x

assert turns == len(by_loop) and (ys == jnp.array(by_loop)).all()
print(ys, turns)
