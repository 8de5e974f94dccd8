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


def show(name, way):
    compiled = jax.jit(way).lower(scales).compile()
    megabytes = compiled.memory_analysis().temp_size_in_bytes / 2**20
    assert jnp.allclose(compiled(scales), one_by_one, rtol=1e-3)
    run = timeit.Timer(lambda: jax.block_until_ready(compiled(scales)))
    time = np.median(run.repeat(11, number=1)[4:]) * 1e3
    print(f"{name:14}{megabytes:6.1f}{time:10.2f}")


scales = jnp.linspace(1.0, 20.0, 200)  # (draw,)
one_by_one = jnp.stack([jax.jit(density)(scale) for scale in scales])
print("way               MB        ms")
show("vmap", jax.vmap(density))
show("batches of 50", lambda x: jax.lax.map(density, x, batch_size=50))
show("batches of 10", lambda x: jax.lax.map(density, x, batch_size=10))
show("lax.map", lambda x: jax.lax.map(density, x))
