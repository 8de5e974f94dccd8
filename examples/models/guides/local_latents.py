# A latent value for each of 1,000 items, 50 of them in each step. The
# guide has parameters for all items and uses those of the drawn rows.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import SVI, Trace_ELBO

noise = jax.random.normal(jax.random.key(1), (2, 1000))
y = 3 + noise[0] + 0.5 * noise[1]


def model(y):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("item", 1000, subsample_size=50) as rows:
        z = numpyro.sample("z", dist.Normal(mu, 1))
        numpyro.sample("y", dist.Normal(z, 0.5), obs=y[rows])


def guide(y):
    loc = numpyro.param("mu_loc", 0.0)
    numpyro.sample("mu", dist.Normal(loc, 0.035))
    locs = numpyro.param("z_loc", jnp.zeros(1000))
    scale = jnp.exp(numpyro.param("z_log_scale", 0.0))
    with numpyro.plate("item", 1000, subsample_size=50) as rows:
        numpyro.sample("z", dist.Normal(locs[rows], scale))


@jax.jit
def fit(key, y):
    adam = numpyro.optim.Adam(lambda step: 0.05 * 0.9995**step)
    svi = SVI(model, guide, adam, Trace_ELBO())
    return svi.run(key, 8000, y, progress_bar=False).params


params = fit(jax.random.key(0), y)
print({name: value.shape for name, value in params.items()})
print(f"mu: {params['mu_loc']:.2f}, exact {y.mean():.2f}")
exact = 0.2 * y.mean() + 0.8 * y
print("largest error of z:", jnp.abs(params["z_loc"] - exact).max())
