# One key for all lanes, and still noise of its own for each: fold the
# number of the lane into the key.
import jax
import jax.numpy as jnp


def predict(key, mu):  # one draw
    key = jax.random.fold_in(key, jax.lax.axis_index("draw"))
    return mu + jax.random.normal(key)


mu = jnp.zeros(4)  # (draw,)
over_draws = jax.vmap(predict, in_axes=(None, 0), axis_name="draw")
print(over_draws(jax.random.key(0), mu))
