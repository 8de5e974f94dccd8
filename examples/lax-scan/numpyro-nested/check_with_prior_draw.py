# A detector: give a prior draw back to the model. Nested scans cannot
# take it; a right model finds the density that its sites have.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed, trace
from numpyro.infer.util import log_density


def takes_its_own_draw(model, **options):
    sites = trace(seed(model, jax.random.key(0))).get_trace(**options)
    draw, total = {}, 0.0
    for name, site in sites.items():
        if site["type"] == "sample":
            total += site["fn"].log_prob(site["value"]).sum()
            draw[name] = site["value"]
    try:
        given, _ = log_density(model, (), options, draw)
    except RuntimeError as error:
        return type(error).__name__
    return abs(given - total) < 0.001


def step(level, _):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    return level, level


def flat(reverse):
    scan(step, 1.0, None, length=12, reverse=reverse)


def nested():
    scan(lambda c, _: scan(step, c, None, 3), 1.0, None, 4)


print("flat:   ", takes_its_own_draw(flat, reverse=False))
print("reverse:", takes_its_own_draw(flat, reverse=True))
print("nested: ", takes_its_own_draw(nested))
