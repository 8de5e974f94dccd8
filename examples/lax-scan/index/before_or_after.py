# The output before the update and the output after it: the same curve,
# one day apart.
import jax
import jax.numpy as jnp


def before(infected, growth):
    return infected * growth, infected


def after(infected, growth):
    infected = infected * growth
    return infected, infected


growth = jnp.array([2.0, 3.0, 1.0, 0.5])  # (day,)
print("before", jax.lax.scan(before, 1.0, growth)[1])
print("after ", jax.lax.scan(after, 1.0, growth)[1])
