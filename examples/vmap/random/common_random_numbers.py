# A shared key on purpose: both values of tau meet the same noise, so
# that their difference does not drown in it.
import jax
import jax.numpy as jnp

error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def best_school(key, tau):
    scale = jnp.sqrt(tau**2 + error**2)
    return jnp.max(scale * jax.random.normal(key, (8,)))


def gain(best):  # (replicate, scenario)
    difference = best[:, 1] - best[:, 0]
    return f"{difference.mean():.1f}, sd {difference.std():.1f}"


key = jax.random.key(0)
tau = jnp.array([5.0, 6.0])  # (scenario,)

keys = jax.random.split(key, 4000)  # (replicate,)
scenarios = jax.vmap(best_school, in_axes=(None, 0))
paired = jax.vmap(scenarios, in_axes=(0, None))(keys, tau)
by_loop = [[best_school(keys[i], t) for t in tau] for i in range(3)]
assert jnp.allclose(paired[:3], jnp.array(by_loop))
print("shared noise: gain", gain(paired))

keys = jax.random.split(key, (4000, 2))  # (replicate, scenario)
scenarios = jax.vmap(best_school, in_axes=(0, 0))
unpaired = jax.vmap(scenarios, in_axes=(0, None))(keys, tau)
print("own noise:    gain", gain(unpaired))
