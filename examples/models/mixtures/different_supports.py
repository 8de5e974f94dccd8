# A component that has no density at negative values beside one that
# has. The inner `where` keeps log_prob away from such values.
import jax
import jax.numpy as jnp
import numpyro.distributions as dist

change = jnp.array([-0.5, 0.8, 2.0])
log_share = jnp.log(jnp.array([0.6, 0.4]))


def density(mean):
    inside = change > 0
    safe = jnp.where(inside, change, 1.0)
    gain = dist.LogNormal(mean[0], 0.5).log_prob(safe)
    gain = jnp.where(inside, gain, -jnp.inf)
    noise = dist.Normal(mean[1], 1).log_prob(change)
    log_p = log_share[:, None] + jnp.stack([gain, noise])
    return jax.nn.logsumexp(log_p, axis=0)


mean = jnp.array([0.5, 0])
print("log density:", density(mean))
print("slope:", jax.grad(lambda mean: density(mean).sum())(mean))
alone = log_share[1] + dist.Normal(0, 1).log_prob(-0.5)
print("the second component alone at -0.5:", alone)
