# Boys fall ill three days after infection: those who wait are a queue
# of fixed length in the carry. A Python loop would use a deque.
from collections import deque

import jax
import jax.numpy as jnp

infected_on = jnp.array([3, 8, 20, 45, 60, 30, 10])  # (day,)


def step(waiting, count):  # oldest first
    falls_ill = waiting[0]
    return jnp.append(waiting[1:], count), falls_ill


nobody = jnp.zeros(3, int)
waiting, ill = jax.lax.scan(step, nobody, infected_on)
print("fall ill", ill)
print("waiting ", waiting)

# Check: the loop with a deque, and a shift.
queue = deque([0, 0, 0])
for day, count in enumerate(infected_on.tolist()):
    assert ill[day] == queue.popleft()
    queue.append(count)

assert jnp.array_equal(waiting, jnp.array(queue))
assert jnp.array_equal(ill[3:], infected_on[:-3])
