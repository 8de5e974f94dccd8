# With None every lane gets all schools, and only the draws are mapped.
import jax
import jax.numpy as jnp


def residuals(mu, effect):
    return effect - mu


mu = jnp.array([4.0, 7.0, 9.0])  # (draw,)
effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)

by_draw = jax.vmap(residuals, in_axes=(0, None))(mu, effect)
print(by_draw.shape)  # (draw, school)

# Check: a direct computation gives the same.
assert jnp.allclose(by_draw, effect - mu[:, None])
