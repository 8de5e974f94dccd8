# Minibatches: the shuffled row numbers are the xs, one row of them for
# each training step. An epoch is a scan, and the epochs are a scan too.
import jax
import jax.numpy as jnp

x = jnp.linspace(-1, 1, 60)
y = 2 * x + 1 + 0.5 * jax.random.normal(jax.random.key(1), (60,))


def loss(params, rows):
    error = y[rows] - params[0] - params[1] * x[rows]
    return (error**2).mean()


def step(params, rows):  # one minibatch
    value, grad = jax.value_and_grad(loss)(params, rows)
    return params - 0.1 * grad, value


def epoch(params, key):
    rows = jax.random.permutation(key, 60).reshape(6, 10)
    return jax.lax.scan(step, params, rows)


@jax.jit
def train(key):
    keys = jax.random.split(key, 50)
    return jax.lax.scan(epoch, jnp.zeros(2), keys)


params, losses = train(jax.random.key(0))
print("params", params.round(2))
print("losses", losses.shape)  # (epoch, minibatch)
