# A traced method that assigns to self stores a tracer in the object.
# The error comes later, where somebody reads it.
# raises: UnexpectedTracerError
from functools import partial

import jax


class Filter:
    level = 0.0
    @partial(jax.jit, static_argnums=0)
    def update(self, observed):
        self.level = 0.7 * self.level + 0.3 * observed
        return self.level


day_by_day = Filter()
print(day_by_day.update(10.0))
print(day_by_day.update(10.0))
day_by_day.level + 1
