# log_likelihood has an entry for each observed site: one number for
# each draw and each observation. A factor is an observed site too.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import log_likelihood

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.factor("belief", -0.01 * jnp.abs(mu))
    numpyro.sample("pilot", dist.Normal(mu, 5), obs=10.0)
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, error), obs=effect)


mu = 8 + 3 * jax.random.normal(jax.random.key(0), (500,))
by_site = log_likelihood(model, {"mu": mu})
print({name: terms.shape for name, terms in by_site.items()})

terms = by_site["effect"]  # (draw, school)
density = jax.nn.logsumexp(terms, axis=0) - jnp.log(500)
print("log predictive density:", np.array(density).round(1))


# Check: one draw, mapped over the draws.
def of_draw(mu):
    return dist.Normal(mu, error).log_prob(effect)


assert jnp.allclose(terms, jax.vmap(of_draw)(mu), rtol=1e-5)
