# Ask JAX for the shapes before you compute anything: first for those
# that one lane returns, then for those of the whole result.
import jax
import jax.numpy as jnp


def predict(weights, features):  # (5,), (100, 5)
    return {"mean": features @ weights, "largest": weights.max()}


one_draw = jax.ShapeDtypeStruct((5,), jnp.float32)
draws = jax.ShapeDtypeStruct((5, 2000), jnp.float32)
features = jax.ShapeDtypeStruct((100, 5), jnp.float32)

over_draws = jax.vmap(predict, in_axes=(1, None))
lane = jax.eval_shape(predict, one_draw, features)
result = jax.eval_shape(over_draws, draws, features)
for name in lane:
    print(name, lane[name].shape, result[name].shape)
