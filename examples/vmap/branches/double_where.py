# The gradient through a logarithm that where did not choose is NaN. A
# second where, which guards the argument, makes it right, and so does
# cond.
import jax
import jax.numpy as jnp

before = jnp.array([0.0, 3.0, 8.0])  # (ward,): cases a week ago
after = jnp.array([0.0, 8.0, 26.0])  # (ward,): cases now


def one_where(mean):
    return jnp.where(mean > 0, jnp.log(mean), 0.0)


def two_wheres(mean):
    safe = jnp.where(mean > 0, mean, 1.0)
    return jnp.where(mean > 0, jnp.log(safe), 0.0)


def with_cond(mean):
    return jax.lax.cond(mean > 0, jnp.log, jnp.zeros_like, mean)


def log_likelihood(rate, log):  # of Poisson counts, constants left out
    mean = rate * before
    return jnp.sum(after * jax.vmap(log)(mean) - mean)


for log in one_where, two_wheres, with_cond:
    value, slope = jax.value_and_grad(log_likelihood)(2.0, log)
    print(f"{log.__name__:10} {value:.1f}, slope by rate {slope:.1f}")
