# A state of a level and a trend: GaussianStateSpace has the steps of a
# linear model with normal shocks.
import jax
import jax.numpy as jnp
import numpyro.distributions as dist

move = jnp.array([[1.0, 1.0], [0.0, 1.0]])  # level + trend, trend
scale = jnp.diag(jnp.array([0.5, 0.1]))
start = jnp.array([10.0, 1.0])
states = dist.GaussianStateSpace(
    30, move, scale_tril=scale, initial_value=start
)
path = states.sample(jax.random.key(0))  # (time, 2)


@jax.jit
def log_p(path):
    def step(last, now):
        shock = dist.MultivariateNormal(move @ last, scale_tril=scale)
        return now, shock.log_prob(now)
    return jax.lax.scan(step, start, path)[1].sum()


print("mean of the last state:", states.mean[-1])
print(
    f"distribution {states.log_prob(path):.3f}, scan {log_p(path):.3f}"
)
