# A shared key on purpose: both values of tau meet the same noise, so
# the noise does not hide the difference between them.
import jax
import jax.numpy as jnp

error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def best_school(key, tau):
    scale = jnp.sqrt(tau**2 + error**2)
    return jnp.max(scale * jax.random.normal(key, (8,)))


key = jax.random.key(0)
tau = jnp.array([5.0, 6.0])  # (scenario,)

keys = jax.random.split(key, 4000)  # (replicate,)
scenarios = jax.vmap(best_school, in_axes=(None, 0))
paired = jax.vmap(scenarios, in_axes=(0, None))(keys, tau)

keys = jax.random.split(key, (4000, 2))  # (replicate, scenario)
scenarios = jax.vmap(best_school, in_axes=(0, 0))
unpaired = jax.vmap(scenarios, in_axes=(0, None))(keys, tau)

for name, best in ("shared noise", paired), ("own noise", unpaired):
    gain = best[:, 1] - best[:, 0]  # (replicate,)
    print(f"{name:12} {gain.mean():.1f}, sd {gain.std():.1f}")
