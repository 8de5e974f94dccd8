# A site that was not stored is drawn again from its prior if you
# predict. So compute what you need of it in the model, before the fit.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS, Predictive

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])


def model(effect=None):
    with numpyro.plate("school", 8):
        theta = numpyro.sample("theta", dist.Normal(8, 10))
        numpyro.sample("effect", dist.Normal(theta, 1), obs=effect)
    numpyro.deterministic("best", theta.max())


mcmc = MCMC(
    NUTS(model), num_warmup=300, num_samples=300, progress_bar=False
)
mcmc.run(jax.random.key(0), effect, extra_fields=("~z.theta",))
draws = mcmc.get_samples()
best = draws["best"]
print(f"in the fit: {best.mean():.1f} +- {best.std():.1f}")
again = Predictive(model, draws, batch_ndims=1)
best = again(jax.random.key(1))["best"]
print(f"afterwards: {best.mean():.1f} +- {best.std():.1f}")
