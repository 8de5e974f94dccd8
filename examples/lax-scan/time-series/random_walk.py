# A random walk is the cumulative sum of its steps. The scan shows what
# happens; jnp.cumsum is the function to use.
import jax
import jax.numpy as jnp


def step(place, move):
    place = place + move
    return place, place


moves = jax.random.choice(jax.random.key(0), jnp.array([-1, 1]), (12,))
last, places = jax.lax.scan(step, 0, moves)
print("moves ", moves)
print("scan  ", places)
print("cumsum", jnp.cumsum(moves))

# Check: the same by a Python loop
place = 0
for day in range(12):
    place = place + moves[day]
    assert places[day] == place

assert (places == jnp.cumsum(moves)).all()
