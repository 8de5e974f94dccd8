# The carry has three parts, in init, in the step and in its result.
import jax


def next_day(state, _):
    ill, well, dead = state
    return (ill / 2, well + ill / 4, dead + ill / 4), ill


state, _ = jax.lax.scan(next_day, (64.0, 0.0, 0.0), length=4)

ill, well, dead = 64, 0, 0
for _ in range(4):
    ill, well, dead = ill / 2, well + ill / 4, dead + ill / 4

assert state == (ill, well, dead)
print(*state)
