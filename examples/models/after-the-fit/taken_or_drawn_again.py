# Predictive takes the sites that it finds among the draws, computes
# deterministic sites again and draws every other site again.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS, Predictive

dose = [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
dose = jnp.array(dose)
beetles = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def model(dose, beetles, killed=None):
    level = numpyro.sample("level", dist.Normal(0, 2))
    slope = numpyro.sample("slope", dist.Normal(0, 50))
    logit = level + slope * (dose - 1.8)
    numpyro.deterministic("risk", jax.nn.sigmoid(logit))
    deaths = dist.Binomial(beetles, logits=logit)
    numpyro.sample("killed", deaths, obs=killed)


mcmc = MCMC(
    NUTS(model), num_warmup=300, num_samples=500, progress_bar=False
)
mcmc.run(jax.random.key(0), dose, beetles, killed)
draws = mcmc.get_samples()
print("draws:    ", {name: draws[name].shape for name in draws})

new_dose = jnp.linspace(1.65, 1.92, 28)
predict = Predictive(model, draws)
new = predict(jax.random.key(1), new_dose, 60)
print("predicted:", {name: new[name].shape for name in new})
