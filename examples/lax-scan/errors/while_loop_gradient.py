# The gradient of a while_loop, whose number of steps is not known.
# raises: ValueError
import jax


def last_count(rate):
    return jax.lax.while_loop(
        lambda i: i < 100, lambda i: i * rate, 3.0
    )


jax.grad(last_count)(1.5)
