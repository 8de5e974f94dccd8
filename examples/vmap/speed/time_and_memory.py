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
    some = compiled(scales)[::20]  # (draw,)
    assert jnp.allclose(some, one_by_one, rtol=1e-3)
    run = timeit.Timer(lambda: jax.block_until_ready(compiled(scales)))
    time = np.median(run.repeat(6, number=1)[2:]) * 1e3
    print(f"{name:14}{megabytes:6.1f}{time:10.2f}")


scales = jnp.linspace(1.0, 20.0, 200)  # (draw,)
one_by_one = jnp.stack([*map(jax.jit(density), scales[::20])])
print("way               MB        ms")
show("vmap", jax.vmap(density))
show("batches of 20", lambda x: jax.lax.map(density, x, batch_size=20))
show("lax.map", lambda x: jax.lax.map(density, x))
