# A mean over lanes needs the name of the mapped axis, and vmap has not
# given it one.
# raises: NameError
import jax
import jax.numpy as jnp


def centered(effect):
    return effect - jax.lax.pmean(effect, "school")


jax.vmap(centered)(jnp.array([28.0, 8.0, -3.0]))  # (school,)
