# Each draw gets noise of its own, for each school.
# raises: AssertionError
import jax
import jax.numpy as jnp


def predict(key, mu):  # one draw
    return mu + jax.random.normal(key, (8,))  # (school,)


def by_draw(key, mu):
    return jax.vmap(predict, in_axes=(None, 0))(key, mu)  # edit here


for draws in (2, 5):
    mu = jnp.full(draws, 4.0)
    first, second = map(jax.random.key, (0, 1))
    noise = by_draw(first, mu) - mu[:, None]
    assert noise.shape == (draws, 8), f"shape {noise.shape}"
    again = by_draw(first, mu) - mu[:, None]
    assert (noise == again).all(), "the same key gave another result"
    other = by_draw(second, mu) - mu[:, None]
    values = jnp.concatenate([noise, other]).round(2)
    assert len(jnp.unique(values, axis=0)) == 2 * draws, "repeated"

print("solved")
