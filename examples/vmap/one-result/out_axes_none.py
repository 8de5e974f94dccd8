# A result that is the same in all lanes is repeated for each of them.
# out_axes=None returns it once.
import jax
import jax.numpy as jnp


def outbreak(growth, start):  # (), ()
    day = jnp.arange(4)
    return day, start * growth**day


growth = jnp.array([1.0, 2.0, 3.0])  # (draw,)
over_draws = jax.vmap(outbreak, in_axes=(0, None))
repeated, _ = over_draws(growth, 3.0)
print(repeated.shape)

once = jax.vmap(outbreak, in_axes=(0, None), out_axes=(None, 0))
day, infected = once(growth, 3.0)
print(day.shape, infected.shape)

# Check:
assert jnp.array_equal(repeated, jnp.stack([day, day, day]))
