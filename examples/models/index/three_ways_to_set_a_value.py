# substitute, condition and do all set mu to 4. They differ in what the
# site then is: latent, observed, or cut off from what follows.
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import condition, do, seed, substitute, trace


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("effect", dist.Normal(mu, 0.001))


print("handler        mu  observed  effect")
for handler in (substitute, condition, do):
    changed = seed(handler(model, {"mu": 4.0}), rng_seed=0)
    sites = trace(changed).get_trace()
    mu, effect = sites["mu"], sites["effect"]
    value, observed = mu["value"], str(mu["is_observed"])
    row = f"{value:6.2f}  {observed:8}  {effect['value']:6.2f}"
    print(f"{handler.__name__:10}", row)
