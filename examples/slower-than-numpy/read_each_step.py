# Milliseconds for 300 steps of gradient descent. For float(loss) Python
# waits at each step; losses left as arrays, or a scan, need no waiting.
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np

x = jax.random.normal(jax.random.key(0), (2000, 50))
y = x @ jnp.ones(50)
start = jnp.zeros(50)


@jax.jit
def step(beta, _=None):
    loss, slope = jax.value_and_grad(
        lambda beta: jnp.mean((y - x @ beta) ** 2)
    )(beta)
    return beta - 0.1 * slope, loss


def loop(keep):
    beta, losses = start, []
    for _ in range(300):
        beta, loss = step(beta)
        losses.append(keep(loss))
    return beta, losses


def report(name, way, argument):
    run = timeit.Timer(lambda: jax.block_until_ready(way(argument)))
    print(f"{name:22} {np.median(run.repeat(7, 1)[2:]) * 1e3:8.1f}")


scan = jax.jit(lambda beta: jax.lax.scan(step, beta, length=300))
report("float(loss) each step", loop, float)
report("losses left as arrays", loop, lambda loss: loss)
report("one scan", scan, start)
