# A stochastic differential equation by Euler-Maruyama: the shocks are
# drawn before the scan, and vmap makes 10,000 paths.
import jax
import jax.numpy as jnp

pull, center, sigma = 1.5, 2.0, 0.8
h, steps = 0.01, 100


def path(shocks):  # (step,)
    def step(place, shock):
        drift = pull * (center - place)
        place = place + drift * h + sigma * jnp.sqrt(h) * shock
        return place, place
    return jax.lax.scan(step, 0.0, shocks)[1]


shocks = jax.random.normal(jax.random.key(0), (10_000, steps))
paths = jax.jit(jax.vmap(path))(shocks)  # (path, step)
end, kept = paths[:, -1], jnp.exp(-pull * steps * h)
mean = center * (1 - kept)
sd = sigma * jnp.sqrt((1 - kept**2) / (2 * pull))
print(f"mean at time 1: {end.mean():.2f}, exact {mean:.2f}")
print(f"sd at time 1:   {end.std():.2f}, exact {sd:.2f}")
