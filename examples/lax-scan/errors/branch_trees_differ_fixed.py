# Both return the number of boys and the number of days of closure.
import jax


def closed(infected):
    return 0.5 * infected, 1.0


def open_school(infected):
    return 1.7 * infected, 0.0


print(jax.lax.cond(True, closed, open_school, 25.0))
