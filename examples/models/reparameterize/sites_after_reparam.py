# LocScaleReparam(0) replaces a site: a standard normal is sampled, and
# the old name becomes a deterministic site. By hand it is one line.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import reparam, seed, trace
from numpyro.infer.reparam import LocScaleReparam
from numpyro.infer.util import log_density


def centered():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    with numpyro.plate("school", 8):
        numpyro.sample("theta", dist.Normal(mu, tau))


def by_hand():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    with numpyro.plate("school", 8):
        z = numpyro.sample("theta_decentered", dist.Normal(0, 1))
        numpyro.deterministic("theta", mu + tau * z)


handled = reparam(centered, config={"theta": LocScaleReparam(0)})
models = {"centered": centered, "reparam": handled, "by hand": by_hand}
for form, model in models.items():
    sites = trace(seed(model, jax.random.key(0))).get_trace()
    for name in "theta", "theta_decentered":
        if name in sites:
            kind = sites[name]["type"]
            print(f"{form}: {name}", kind, sites[name]["value"].shape)

# Check: both forms have the same density.
values = {"mu": 2.0, "tau": 3.0, "theta_decentered": jnp.arange(8.0)}
expected, _ = log_density(by_hand, (), {}, values)
got, _ = log_density(handled, (), {}, values)
assert jnp.allclose(got, expected)
