# A Gaussian-process log-likelihood for 200 draws of its length scale:
# planned temporary memory in megabytes, and milliseconds.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np

days = jnp.arange(200.0)
curve = jnp.sin(days / 20)  # (day,)


def density(scale):
    gap = days[:, None] - days
    kernel = jnp.exp(-((gap / scale) ** 2)) + 0.1 * jnp.eye(200)
    factor = jnp.linalg.cholesky(kernel)  # (day, day)
    white = jax.scipy.linalg.solve_triangular(factor, curve, lower=True)
    return -0.5 * white @ white - jnp.log(factor.diagonal()).sum()


scales = jnp.linspace(1.0, 20.0, 200)  # (draw,)
ways = {
    "vmap": jax.vmap(density),
    "batches of 20": lambda x: jax.lax.map(density, x, batch_size=20),
    "lax.map": lambda x: jax.lax.map(density, x),
}
print("way               MB        ms")
for name, way in ways.items():
    run = jax.jit(way).lower(scales).compile()
    megabytes = run.memory_analysis().temp_size_in_bytes / 2**20
    timer = timeit.Timer(lambda f=run: jax.block_until_ready(f(scales)))
    time = np.median(timer.repeat(5, number=1)[2:]) * 1e3
    print(f"{name:14}{megabytes:6.1f}{time:10.2f}")

# Check: all agree with one draw after the other.
some = jnp.stack([jax.jit(density)(scale) for scale in scales[::20]])
for way in ways.values():
    assert jnp.allclose(jax.jit(way)(scales)[::20], some, rtol=1e-3)
