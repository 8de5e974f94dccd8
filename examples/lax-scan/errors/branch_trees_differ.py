# One branch returns two numbers and the other returns one.
# raises: TypeError
import jax


def closed(infected):
    return 0.5 * infected, 1.0


def open_school(infected):
    return 1.7 * infected


jax.lax.cond(True, closed, open_school, 25.0)
