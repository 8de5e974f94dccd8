# Where does jit go? The four orders give the same values. Only with jit
# outside is the mapping itself compiled. Microseconds, 4000 draws.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def density(mu, tau):  # one draw
    variance = tau**2 + error**2
    gap = (effect - mu) ** 2 / variance
    return -0.5 * jnp.sum(gap + jnp.log(variance))


def microseconds(way):
    run = timeit.Timer(lambda: jax.block_until_ready(way(mu, tau)))
    return np.median(run.repeat(25, number=1)[5:]) * 1e6


mu = jnp.linspace(0.0, 8.0, 4000)  # (draw,)
tau = jnp.linspace(1.0, 12.0, 4000)
ways = {
    "vmap(f)": jax.vmap(density),
    "vmap(jit(f))": jax.vmap(jax.jit(density)),
    "jit(vmap(f))": jax.jit(jax.vmap(density)),
    "jit(vmap(jit(f)))": jax.jit(jax.vmap(jax.jit(density))),
}
for name, way in ways.items():
    print(f"{name:18}{microseconds(way):8.1f}")

# Check: all four give the same values.
expected = ways["vmap(f)"](mu, tau)
for way in ways.values():
    assert jnp.allclose(way(mu, tau), expected)
