# numpyro.param in the step ignores the value that it is given. Ask for
# it before the scan, and use it in the step.
import numpyro
from numpyro.contrib.control_flow import scan
from numpyro.handlers import substitute


def inside():
    def step(level, _):
        rate = numpyro.param("rate", 0.0)
        return level + rate, None
    return scan(step, 0.0, None, length=3)


def before():
    rate = numpyro.param("rate", 0.0)
    def step(level, _):
        return level + rate, None
    return scan(step, 0.0, None, length=3)


for model in (inside, before):
    level, _ = substitute(model, {"rate": 2.0})()
    print(model.__name__, level)
