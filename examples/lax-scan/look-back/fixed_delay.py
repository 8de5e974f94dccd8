# What enters now comes out three days later: a queue of fixed length
# is the carry. The Python loop has a deque.
from collections import deque

import jax
import jax.numpy as jnp

infected_on = jnp.array([3, 8, 20, 45, 60, 30, 10])  # (day,)
days_until_ill = 3

queue, by_loop = deque([0] * days_until_ill), []
for count in infected_on:
    by_loop.append(queue.popleft())
    queue.append(int(count))


def step(queue, count):  # oldest first
    falls_ill = queue[0]
    return jnp.append(queue[1:], count), falls_ill


waiting = jnp.zeros(days_until_ill, int)
waiting, ill = jax.lax.scan(step, waiting, infected_on)

assert (ill == jnp.array(by_loop)).all()
assert (waiting == jnp.array(queue)).all()
assert (ill[3:] == infected_on[:-3]).all()  # no scan
print("ill on day", ill)
print("waiting   ", waiting)
