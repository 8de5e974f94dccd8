# A gradient beside a central difference. They differ at a clamped
# read; both are 0 at a parameter that never reaches the result.
import jax
import jax.numpy as jnp


@jax.enable_x64(True)  # in 32 bits the difference is too coarse
def suspects(function, theta, step=1e-4):
    theta = jnp.asarray(theta, float)
    shifts = step * jnp.eye(theta.size)
    rise = [function(theta + s) - function(theta - s) for s in shifts]
    by_difference = jnp.array(rise) / (2 * step)
    by_jax = jax.grad(function)(theta)
    close = jnp.isclose(by_jax, by_difference, rtol=0.01, atol=0.01)
    unused = (by_jax == 0) & close
    return jnp.flatnonzero(~close), jnp.flatnonzero(unused)


ward = jnp.array([1, 2, 3])  # counts from 1
y = jnp.array([1.0, 2.0, 4.0])


def from_one(theta):
    return ((y - theta[ward]) ** 2).sum()


def lost(theta):
    mean = jnp.zeros(3)
    mean.at[ward - 1].set(theta)  # lost
    return ((y - mean) ** 2).sum()


def corrected(theta):
    return ((y - theta[ward - 1]) ** 2).sum()


for function in from_one, lost, corrected:
    wrong, unused = suspects(function, jnp.ones(3) / 2)
    print(f"{function.__name__:9} wrong: {wrong}  unused: {unused}")
