# Two vmaps with two names. A collective names the axis that it reduces:
# the days of a ward, the wards of a day, or both.
import jax
import jax.numpy as jnp


def deviations(patients):  # one ward on one day
    from_ward = patients - jax.lax.pmean(patients, "day")
    from_day = patients - jax.lax.pmean(patients, "ward")
    from_all = patients - jax.lax.pmean(patients, ("ward", "day"))
    return from_ward, from_day, from_all


patients = jnp.array([[3.0, 8, 25], [1, 2, 9]])  # (ward, day)
in_ward = jax.vmap(deviations, axis_name="day")
over_wards = jax.vmap(in_ward, axis_name="ward")
for deviation in over_wards(patients):
    print(deviation.tolist())

# Check: the same with keepdims, and with the vmaps in the other order.
of_ward = patients.mean(axis=1, keepdims=True)
assert jnp.allclose(over_wards(patients)[0], patients - of_ward)
on_day = jax.vmap(deviations, axis_name="ward")
over_days = jax.vmap(on_day, 1, 1, axis_name="day")
for one, other in zip(
    over_wards(patients), over_days(patients), strict=True
):
    assert jnp.allclose(one, other)
