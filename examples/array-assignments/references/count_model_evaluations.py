# How often does the sampler evaluate the model? A Python list sees only
# the tracing. A ref is written to each time the compiled code runs.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import HMC, MCMC

traced = []
evaluations = jax.new_ref(0)


def schools(effect, error):
    traced.append(1)
    evaluations[...] += 1
    mu = numpyro.sample("mu", dist.Normal(0, 20))
    numpyro.sample("effect", dist.Normal(mu, error), obs=effect)


@jax.jit
def posterior(key, effect, error):
    kernel = HMC(schools, num_steps=5, trajectory_length=None)
    mcmc = MCMC(
        kernel, num_warmup=0, num_samples=100, progress_bar=False
    )
    mcmc.run(key, effect, error)
    return mcmc.get_samples()


effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])
draws = posterior(jax.random.key(0), effect, error)
print("traced:", len(traced), "evaluated:", evaluations[...])
