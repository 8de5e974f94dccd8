# A state without noise of its own is a curve that the start and the
# parameters determine. The noise is one array, drawn before the scan.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model(days, noisy):
    sd = numpyro.sample("sd", dist.HalfNormal(1)) if noisy else 0.0
    with numpyro.plate("day", days):
        z = numpyro.sample("z", dist.Normal(0, 1))
    def step(carry, shock):
        new, old = carry
        x = 1.1 * new - 0.5 * old + shock
        return (x, new), x
    _, x = jax.lax.scan(step, (2.0, 1.0), sd * z)
    numpyro.deterministic("x", x)


for noisy in True, False:
    prior = Predictive(model, num_samples=200)
    x = prior(jax.random.key(0), 20, noisy)["x"]
    spread = jnp.std(x[:, -1])
    print(f"noise {noisy!s:5}: spread of the last day {spread:.2f}")
