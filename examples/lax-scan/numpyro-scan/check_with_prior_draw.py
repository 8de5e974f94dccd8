# Give a draw from the prior back to the model. A nested scan cannot
# take it; any other model must find the density that its sites have.
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


def next_day(level, _):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    return level, level


def flat(reverse):
    scan(next_day, 1.0, None, length=12, reverse=reverse)


def nested():
    scan(lambda c, _: scan(next_day, c, None, 3), 1.0, None, 4)


print("flat:   ", takes_its_own_draw(flat, reverse=False))
print("reverse:", takes_its_own_draw(flat, reverse=True))
print("nested: ", takes_its_own_draw(nested))
