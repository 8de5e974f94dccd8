# An AR(1) with Student-t shocks: RecursiveLinearTransform turns shocks
# into a series. The density of the series is that of its shocks.
import jax
import jax.numpy as jnp
import numpyro.distributions as dist
from numpyro.distributions.transforms import RecursiveLinearTransform

phi = jnp.array([[0.8]])  # (1, 1): a state of one number
shocks = dist.StudentT(4.0, 0.0, 0.3).expand([6, 1]).to_event(2)
series = dist.TransformedDistribution(
    shocks, RecursiveLinearTransform(phi)
)
y = series.sample(jax.random.key(0))  # (time, 1)


def log_p(y):
    def step(last, now):
        shock = now - phi @ last
        return now, dist.StudentT(4.0, 0.0, 0.3).log_prob(shock).sum()
    return jax.lax.scan(step, jnp.zeros(1), y)[1].sum()


print("y:", *(f"{value:.2f}" for value in y[:, 0]))
print(f"distribution {series.log_prob(y):.4f}, scan {log_p(y):.4f}")
