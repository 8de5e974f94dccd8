# Three numbers in the start, in the step and in what it returns.
import jax


def step(state, _):
    infected, recovered, dead = state
    return (
        infected / 2,
        recovered + infected / 4,
        dead + infected / 4,
    ), infected


state, _ = jax.lax.scan(step, (64.0, 0.0, 0.0), length=4)
print(*state)

# Check: the same by a loop or by hand
infected, recovered, dead = 64, 0, 0
for _ in range(4):
    infected, recovered, dead = (
        infected / 2,
        recovered + infected / 4,
        dead + infected / 4,
    )

assert state == (infected, recovered, dead)
