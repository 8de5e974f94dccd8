# A forecast: give 14 days of draws and data to a scan of 20. The days
# that are given stay, and the rest are sampled after them.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import condition
from numpyro.infer import Predictive

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
log_count = jnp.log(jnp.array(in_bed))  # (day,)


def next_day(level, _):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("seen", dist.Normal(level, 0.3))
    return level, None


def model(days):
    scan(next_day, 1.0, None, length=days)


known = condition(model, {"seen": log_count})
noise = 0.2 * jax.random.normal(jax.random.key(1), (4000, 14))
draws = {"level": log_count + noise}  # in earnest: from NUTS, 14 days
sites = ["level", "seen"]
predict = Predictive(known, draws, return_sites=sites)
ahead = predict(jax.random.key(0), 20)
print({name: ahead[name].shape for name in sites})  # (draw, day)
print("spread on day 19:", ahead["seen"][:, 19].std().round(1))
assert (ahead["seen"][:, :14] == log_count).all()
assert (ahead["level"][:, :14] == draws["level"]).all()

variance = 0.2**2
for day in range(14, 20):
    variance += 0.6**2
    spread = ahead["seen"][:, day].std()
    assert abs(spread - (variance + 0.3**2) ** 0.5) < 0.08
