# MixtureSameFamily refuses components whose support depends on their
# parameters. Write the sum of a mixture of binomials by hand.
# raises: AssertionError
import jax
import jax.numpy as jnp
import numpyro.distributions as dist

hits = jnp.array([18, 17, 16, 15, 14, 14, 13, 12, 11])
share = jnp.array([0.6, 0.4])
each = dist.Binomial(45, jnp.array([0.25, 0.35]))

log_p = jnp.log(share) + each.log_prob(hits[:, None])
print(jax.nn.logsumexp(log_p, axis=1).sum())

dist.MixtureSameFamily(dist.Categorical(share), each)
