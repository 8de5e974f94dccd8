# An ensemble of ten small neural networks. Initialize and train one as
# a function of its key, and map over the keys.
import jax
import jax.numpy as jnp

day = jnp.array([0.0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) / 10
share = jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233, 189, 128]) / 763


def init(key):
    first, second = jax.random.split(key)
    weights = 5 * jax.random.normal(first, (2, 16))
    return {"in": weights, "out": jax.random.normal(second, 16) / 16}


def predict(params, day):  # one day
    hidden = jnp.tanh(params["in"][0] * day + params["in"][1])
    return hidden @ params["out"]


def train(key):  # one network
    def loss(params):
        predicted = jax.vmap(predict, in_axes=(None, 0))(params, day)
        return jnp.mean((predicted - share) ** 2)
    def step(params, _):
        slopes = jax.grad(loss)(params)
        update = jax.tree.map(lambda p, s: p - 0.1 * s, params, slopes)
        return update, None
    return jax.lax.scan(step, init(key), length=3000)[0]


keys = jax.random.split(jax.random.key(0), 10)  # (network,)
networks = jax.jit(jax.vmap(train))(keys)
print("all:", jax.tree.map(jnp.shape, networks))
third = jax.tree.map(lambda leaf: leaf[2], networks)  # pick one out
print("one:", jax.tree.map(jnp.shape, third))
