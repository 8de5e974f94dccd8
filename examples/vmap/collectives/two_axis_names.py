# Nested vmaps with two names. A collective reduces over the name that
# it is given: over the days of one ward, the wards of one day, or both.
import jax
import jax.numpy as jnp


def compare(patients):  # ()
    of_ward = jax.lax.pmean(patients, "day")
    of_day = jax.lax.pmean(patients, "ward")
    of_all = jax.lax.pmean(patients, ("ward", "day"))
    return of_ward, of_day, of_all


patients = jnp.array([[3.0, 8.0, 25.0], [1.0, 2.0, 9.0]])  # (ward, day)
by_ward = (0, None, None)
by_day = (None, 0, None)
in_ward = jax.vmap(compare, axis_name="day", out_axes=by_day)
over_wards = jax.vmap(in_ward, axis_name="ward", out_axes=by_ward)
of_ward, of_day, of_all = over_wards(patients)
assert jnp.allclose(of_ward, patients.mean(axis=1))
assert jnp.allclose(of_day, patients.mean(axis=0))
print(of_ward, of_day, of_all)

on_day = jax.vmap(compare, axis_name="ward", out_axes=by_ward)
over_days = jax.vmap(on_day, 1, axis_name="day", out_axes=by_day)
print(*over_days(patients))
