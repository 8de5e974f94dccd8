# A trial ends once it has seen ten events. From then on each step keeps
# the carry, and the flags say in which weeks the trial was over.
import jax
import jax.numpy as jnp


def step(total, new):
    over = total >= 10
    return jnp.where(over, total, total + new), over


events = jnp.array([3, 1, 4, 1, 5, 9, 2, 6])  # (week,)
total, over = jax.lax.scan(step, 0, events)
print(total, "events in", jnp.sum(~over), "weeks")
print(over)

# Check: a Python loop with break.
by_loop = 0
for week in range(8):
    if by_loop >= 10:
        break
    by_loop = by_loop + int(events[week])

assert total == by_loop and jnp.sum(~over) == week
