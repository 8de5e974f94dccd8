# With a static self the numbers in the object are constants of the
# compiled method: what is assigned to self later is not seen.
from functools import partial

import jax


class Forecast:
    def __init__(self, slope):
        self.slope = slope
    @partial(jax.jit, static_argnums=0)
    def at(self, day):
        return self.slope * day


forecast = Forecast(slope=0.5)
print(forecast.at(10.0))
forecast.slope = 2.0
print(forecast.at(10.0), "but the slope is", forecast.slope)
