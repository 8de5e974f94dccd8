# The log-likelihood of each observation under each draw: one draw in
# the function, vmap over the posterior. NumPyro's own agrees.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from jax.scipy.special import logsumexp
from numpyro.infer import log_likelihood

dose = jnp.array(
    [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
)
beetles = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])  # (group,)
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def model():
    level = numpyro.sample("level", dist.Normal(0, 2))
    slope = numpyro.sample("slope", dist.Normal(0, 50))
    logits = level + slope * (dose - 1.8)
    likelihood = dist.Binomial(beetles, logits=logits)
    numpyro.sample("killed", likelihood, obs=killed)


def pointwise(draw):
    logits = draw["level"] + draw["slope"] * (dose - 1.8)
    return dist.Binomial(beetles, logits=logits).log_prob(killed)


draws = {
    "level": jnp.array([0.6, 0.7, 0.8]),  # (draw,)
    "slope": jnp.array([31.0, 34.0, 37.0]),
}
each = jax.vmap(pointwise)(draws)  # (draw, group)
by_numpyro = log_likelihood(model, draws)["killed"]
assert jnp.allclose(each, by_numpyro, rtol=1e-4)

print(each.shape)
print("by group:", logsumexp(each, axis=0) - jnp.log(3))
