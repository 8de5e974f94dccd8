# Eight schools padded to ten lanes. pmean counts the padding; a weight
# of 0, in the sum and in what divides it, leaves it out.
import jax
import jax.numpy as jnp

effects = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12, 0, 0])  # (lane,)
errors = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18, 1, 1])
real = jnp.arange(10) < 8  # the last two lanes are padding


def plain(effect, error, real):  # one school
    return jax.lax.pmean(effect, "school")


def masked(effect, error, real):
    total = jax.lax.psum(jnp.where(real, effect, 0.0), "school")
    return total / jax.lax.psum(jnp.where(real, 1.0, 0.0), "school")


def pooled(effect, error, real):  # weighted by precision
    weight = jnp.where(real, 1 / error**2, 0.0)
    total = jax.lax.psum(weight * effect, "school")
    return total / jax.lax.psum(weight, "school")


for mean in plain, masked, pooled:
    over_schools = jax.vmap(mean, axis_name="school", out_axes=None)
    result = over_schools(effects, errors, real)
    print(f"{mean.__name__:6} {result:.2f}")

# Check: the pooled mean is that of the real schools.
expected = jnp.average(effects[:8], weights=1 / errors[:8] ** 2)
assert jnp.allclose(result, expected)
