# A stochastic differential equation: EulerMaruyama takes its drift and
# its diffusion, and has the density of a whole path.
import jax
import jax.numpy as jnp
import numpyro.distributions as dist


def drift_and_diffusion(size, time):  # a population grows toward 1
    return 5.0 * size * (1 - size), 0.2 * size


time = jnp.linspace(0.0, 1.0, 51)
start = dist.Normal(0.2, 0.01)
paths = dist.EulerMaruyama(time, drift_and_diffusion, start)
path = paths.sample(jax.random.key(0))  # (51,)


@jax.jit
def log_p(path):
    h = time[1] - time[0]
    def step(last, now):
        drift, diffusion = drift_and_diffusion(last, 0.0)
        move = dist.Normal(last + drift * h, diffusion * jnp.sqrt(h))
        return now, move.log_prob(now)
    _, each = jax.lax.scan(step, path[0], path[1:])
    return start.log_prob(path[0]) + each.sum()


print(f"from {path[0]:.2f} to {path[-1]:.2f}")
print(
    f"distribution {paths.log_prob(path):.3f}, scan {log_p(path):.3f}"
)
