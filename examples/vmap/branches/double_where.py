# The gradient through a logarithm that was not chosen: NaN with one
# where, right with two, or with cond around the logarithm.
import jax
import jax.numpy as jnp


def one_where(mean):
    return jnp.where(mean > 0, jnp.log(mean), 0.0)


def two_wheres(mean):
    safe = jnp.where(mean > 0, mean, 1.0)
    return jnp.where(mean > 0, jnp.log(safe), 0.0)


def with_cond(mean):
    return jax.lax.cond(mean > 0, jnp.log, jnp.zeros_like, mean)


def log_before_cond(mean):
    log = jnp.log(mean)
    return jax.lax.cond(mean > 0, jnp.positive, jnp.zeros_like, log)


def log_likelihood(rate, log):
    mean = rate * before
    return jnp.sum(after * jax.vmap(log)(mean) - mean)


before = jnp.array([0.0, 3.0, 8.0])  # (ward,)
after = jnp.array([0.0, 8.0, 26.0])
for log in one_where, two_wheres, with_cond, log_before_cond:
    value, slope = jax.value_and_grad(log_likelihood)(2.0, log)
    print(f"{log.__name__:15} {value:.1f}, slope {slope:.1f}", end=" ")
    print(jax.vmap(jax.grad(log))(before))
