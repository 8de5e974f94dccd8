# xs is an array, or a tuple or dict of arrays, not a list of numbers.
# raises: ValueError
import jax


def add(total, x):
    return total + x, total + x


jax.lax.scan(add, 0, [1, 2, 3, 4, 5])
