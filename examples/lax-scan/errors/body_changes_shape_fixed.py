# The start has the shape that the body returns.
import jax
import jax.numpy as jnp

growth = jnp.array([1.2, 1.5, 1.7])


def below_100(infected):
    return jnp.max(infected) < 100


def body(infected):
    return infected * growth


print(jax.lax.while_loop(below_100, body, jnp.full(3, 3.0)))
