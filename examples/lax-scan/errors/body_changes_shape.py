# The body of a while_loop has to return what it got. Here a number
# goes in, and an array of three comes out.
# raises: TypeError
import jax
import jax.numpy as jnp

growth = jnp.array([1.2, 1.5, 1.7])


def below_100(infected):
    return jnp.max(infected) < 100


def body(infected):
    return infected * growth


jax.lax.while_loop(below_100, body, 3.0)
