# Each lane sees one school. The name of the mapped axis lets it ask for
# the mean over all schools.
import jax
import jax.numpy as jnp


def standardize(effect):  # one school: ()
    mean = jax.lax.pmean(effect, "school")
    variance = jax.lax.pmean((effect - mean) ** 2, "school")
    return (effect - mean) / jnp.sqrt(variance)


effects = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
scores = jax.jit(jax.vmap(standardize, axis_name="school"))(effects)
with jnp.printoptions(precision=2):
    print(scores)

# Check: with whole arrays it is the same.
by_arrays = (effects - effects.mean()) / effects.std()
assert jnp.allclose(scores, by_arrays, atol=1e-5)
