# The log density and its gradients for each posterior draw. argnums
# says what to differentiate by, in_axes says which arguments have
# draws.
import jax
import jax.numpy as jnp

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def log_density(theta, tau, effect):  # one draw
    prior = jnp.sum((theta - 8) ** 2) / tau**2 + 16 * jnp.log(tau)
    return -0.5 * (prior + jnp.sum(((effect - theta) / error) ** 2))


key = jax.random.key(0)
theta = 8 + 5 * jax.random.normal(key, (100, 8))  # (draw, school)
tau = jnp.linspace(2.0, 12.0, 100)  # (draw,)

one = jax.value_and_grad(log_density, argnums=(0, 1))
over_draws = jax.jit(jax.vmap(one, in_axes=(0, 0, None)))
value, (by_theta, by_tau) = over_draws(theta, tau, effect)
print(value.shape, by_theta.shape, by_tau.shape)

schools_first = jax.vmap(one, (0, 0, None), out_axes=(0, (1, 0)))
value, (by_theta, by_tau) = schools_first(theta, tau, effect)
print(value.shape, by_theta.shape, by_tau.shape)
