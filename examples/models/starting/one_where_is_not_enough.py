# A where whose unused branch has no slope: the log density is finite
# and its gradient is NaN, so NUTS can neither start nor move.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])
exposed = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])


def one_where(above):
    return jnp.where(above > 0, jnp.sqrt(above), 0.0)


def two_wheres(above):
    safe = jnp.where(above > 0, above, 1.0)
    return jnp.where(above > 0, jnp.sqrt(safe), 0.0)


def model(effect):
    limit = numpyro.sample("limit", dist.Normal(1.7, 0.1))
    logits = 15 * effect(dose - limit) - 3
    numpyro.sample(
        "killed", dist.Binomial(exposed, logits=logits), obs=killed
    )


def log_joint(limit, effect):
    return log_density(model, (effect,), {}, {"limit": limit})[0]


for effect in (one_where, two_wheres):
    value, slope = jax.value_and_grad(log_joint)(1.75, effect)
    print(f"{effect.__name__:11} value {value:.1f}, slope {slope:.1f}")
