# The parameters of a guide are not values of the model. median and
# sample_posterior compute values of the model from them.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import SVI, Trace_ELBO
from numpyro.infer.autoguide import AutoMultivariateNormal, AutoNormal

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    with numpyro.plate("school", 8):
        z = numpyro.sample("z", dist.Normal(0, 1))
        theta = numpyro.deterministic("theta", mu + tau * z)
        numpyro.sample("effect", dist.Normal(theta, error), obs=effect)


for guide in (AutoMultivariateNormal(model), AutoNormal(model)):
    svi = SVI(model, guide, numpyro.optim.Adam(0.01), Trace_ELBO())
    key, key_draws = jax.random.split(jax.random.key(0))
    params = svi.run(key, 2000, progress_bar=False).params
    print({name: params[name].shape for name in params})

print("tau_auto_loc:", params["tau_auto_loc"])
print("median of tau:", guide.median(params)["tau"])
draws = guide.sample_posterior(key_draws, params, sample_shape=(500,))
print({name: draws[name].shape for name in draws})

# Check: the median of tau is the exponential of the location.
assert jnp.isclose(
    guide.median(params)["tau"], jnp.exp(params["tau_auto_loc"])
)
