# Two numbers come in, three go out.
# raises: TypeError
import jax


def next_day(state, _):
    ill, well = state
    return (ill / 2, well + ill / 4, ill / 4), ill


jax.lax.scan(next_day, (64.0, 0.0), length=4)
