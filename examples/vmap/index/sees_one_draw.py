# Inside the function the shapes are those of one draw, and vmap calls
# the function once for all of them.
import jax
import jax.numpy as jnp

weight = jnp.array([1.6, 2.3, 2.8, 3.2, 3.9])  # (car,)


def predict(base, slope):
    print("inside: base", base.shape, "slope", slope.shape)
    return base + slope * weight  # (car,)


base = jnp.array([1.0, 1.2, 0.8, 1.1])  # (draw,)
slope = jnp.array([2.5, 2.4, 2.6, 2.3])  # (draw,)

predicted = jax.vmap(predict)(base, slope)
print("outside: base", base.shape, "predicted", predicted.shape)
