# Patients per ward in four ways. They agree for wards that exist, and
# differ for a ward that does not: here -1 and 3 of 0, 1, 2.
import jax
import jax.numpy as jnp


def by_at(ward):
    return jnp.zeros(3, int).at[ward].add(1)


def by_segment_sum(ward):
    ones = jnp.ones(len(ward), int)
    return jax.ops.segment_sum(ones, ward, num_segments=3)


def by_bincount(ward):
    return jnp.bincount(ward, length=3)


def by_comparison(ward):  # makes an array (ward, patient)
    return (jnp.arange(3)[:, None] == ward).sum(axis=1)


ward = jnp.array([0, 2, 2, 1])  # (patient,)
wrong = jnp.array([0, 2, 2, -1, 3])
for count in (by_at, by_segment_sum, by_bincount, by_comparison):
    counts = jax.jit(count)(ward)
    print(f"{count.__name__:14}", counts, jax.jit(count)(wrong))
