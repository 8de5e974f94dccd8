# One dose of eight was lost (it was 1.7842). NumPy finds which one; .at
# puts a parameter in its place.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import HMC, MCMC

nan = np.nan
dose = [1.6907, 1.7242, 1.7552, nan, 1.8113, 1.8369, 1.861, 1.8839]
beetles = np.array([59, 60, 62, 56, 63, 59, 62, 60])  # (group,)
killed = np.array([6, 13, 18, 28, 52, 53, 61, 60])
missing = np.flatnonzero(np.isnan(dose))


def model():
    level = numpyro.sample("level", dist.Normal(0, 2))
    slope = numpyro.sample("slope", dist.Normal(0, 50))
    with numpyro.plate("missing", len(missing)):
        lost = numpyro.sample("lost", dist.Normal(1.8, 0.1))
    full = jnp.array(dose).at[missing].set(lost)  # (group,)
    logits = level + slope * (full - 1.8)
    likelihood = dist.Binomial(beetles, logits=logits)
    numpyro.sample("killed", likelihood, obs=killed)


@jax.jit
def posterior(key):
    kernel = HMC(model, trajectory_length=1.5)
    mcmc = MCMC(
        kernel, num_warmup=300, num_samples=500, progress_bar=False
    )
    mcmc.run(key)
    return mcmc.get_samples()["lost"]  # (draw, missing)


lost = np.asarray(posterior(jax.random.key(0)))
print(f"lost dose: {lost.mean():.2f}, sd {lost.std():.2f}")
