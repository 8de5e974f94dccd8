# axis_name gives the mapped axis its name.
import jax
import jax.numpy as jnp


def centered(effect):
    return effect - jax.lax.pmean(effect, "school")


effects = jnp.array([28.0, 8.0, -3.0])  # (school,)
by_school = jax.vmap(centered, axis_name="school")(effects)
print(by_school)

# Check: a direct computation gives the same.
assert jnp.allclose(by_school, effects - effects.mean())
