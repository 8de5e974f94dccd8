# raises: ValueError
# plate_stack names its plates prefix_0, prefix_1, ... from the right. A
# second plate "cell_0" of another size runs forward and fails in a fit.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.infer import MCMC, NUTS


def model():
    with numpyro.plate("site", 3, dim=-1):
        with numpyro.plate("cell_0", 2, dim=-3):
            rate = numpyro.sample("rate", dist.Exponential(1))
        with numpyro.plate_stack("cell", [2, 4], rightmost_dim=-2):
            shift = numpyro.sample("shift", dist.Normal(0, 1))
    print("shapes:", rate.shape, shift.shape)


sites = trace(seed(model, jax.random.key(0))).get_trace()
plates = [name for name in sites if sites[name]["type"] == "plate"]
print({name: sites[name]["args"][0] for name in plates})
mcmc = MCMC(
    NUTS(model), num_warmup=10, num_samples=10, progress_bar=False
)
mcmc.run(jax.random.key(0))
