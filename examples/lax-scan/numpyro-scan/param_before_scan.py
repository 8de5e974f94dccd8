# numpyro.param inside the step does not take the value it is given.
# Ask for it before the scan, and close over it.
from functools import partial

import jax
import numpyro
from numpyro.contrib.control_flow import scan
from numpyro.handlers import substitute, trace


def grow(rate, level, _):
    rate = numpyro.param("rate", 0.0) if rate is None else rate
    return level + rate, rate


def inside():
    return scan(partial(grow, None), 0.0, None, length=3)


def before():
    rate = numpyro.param("rate", 0.0)
    return scan(partial(grow, rate), 0.0, None, length=3)


for model in (inside, before):
    given = substitute(model, {"rate": 2.0})
    level, _ = given()
    site = trace(given).get_trace()["rate"]
    print(model.__name__, jax.numpy.shape(site["value"]), level)
