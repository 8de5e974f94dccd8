# A long queue without moving it: a ring buffer overwrites its oldest
# entry, at the day's number modulo the length.
import jax
import jax.numpy as jnp

infected_on = jnp.array([3, 8, 20, 45, 60, 30, 10])  # (day,)


def step(ring, x):
    day, count = x
    place = day % 3
    falls_ill = ring[place]  # written three days ago
    return ring.at[place].set(count), falls_ill


nobody = jnp.zeros(3, int)
days = jnp.arange(7)
ring, ill = jax.lax.scan(step, nobody, (days, infected_on))
print("fall ill", ill)
print("ring    ", ring)
print("in order", ring[(7 + jnp.arange(3)) % 3])

# Check: the loop.
for day in range(7):
    assert ill[day] == (infected_on[day - 3] if day >= 3 else 0)
