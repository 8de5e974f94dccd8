# A scan that draws nothing is a function like any other. Sample what
# it needs before it, and observe its ys after it.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

log_count = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233]))


def model(seen):  # (day,)
    share = numpyro.sample("share", dist.Uniform(0, 1))
    _, forecast = jax.lax.scan(
        lambda level, x: (level + share * (x - level), level), 1.0, seen
    )
    numpyro.sample("seen", dist.Normal(forecast, 0.5), obs=seen)


by_model, _ = log_density(model, (log_count,), {}, {"share": 0.8})
level, total = 1.0, 0.0
for seen in log_count:
    total += dist.Normal(level, 0.5).log_prob(seen)
    level = level + 0.8 * (seen - level)

assert jnp.isclose(by_model, total)
print(f"{by_model:.2f}")
