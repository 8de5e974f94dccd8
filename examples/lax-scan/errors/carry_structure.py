# The step gets a carry of two numbers and returns three.
# raises: TypeError
import jax


def step(state, _):
    infected, recovered = state
    return (
        infected / 2,
        recovered + infected / 4,
        infected / 4,
    ), infected


jax.lax.scan(step, (64.0, 0.0), length=4)
