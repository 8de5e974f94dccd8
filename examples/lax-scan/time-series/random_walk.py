# A cumulative sum: the carry is the sum so far, and so are the ys. A
# random walk is the cumulative sum of its steps. jnp.cumsum does both.
import jax
import jax.numpy as jnp
import numpy as np


def move(place, step):
    place = place + step
    return place, place


steps = jax.random.choice(jax.random.key(0), jnp.array([-1, 1]), (12,))
last, places = jax.lax.scan(move, 0, steps)

place, by_loop = 0, []
for step in steps.tolist():
    place += step
    by_loop.append(place)

assert places.tolist() == by_loop and last == by_loop[-1]
assert (places == jnp.cumsum(steps)).all()
assert (places == np.cumsum(steps)).all()
print("steps ", steps)
print("places", places)
