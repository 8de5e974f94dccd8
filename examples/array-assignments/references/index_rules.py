# Under jit a ref does not follow .at's rules: beyond the ends a write
# lands on the nearest element, and += counts a repeated index once.
import jax
import jax.numpy as jnp


@jax.jit
def by_at(in_bed, day):
    return in_bed.at[day].set(0)


@jax.jit
def by_ref(in_bed, day):
    ref = jax.new_ref(in_bed)
    ref[day] = 0
    return ref[...]


in_bed = jnp.array([3, 8, 26])
for day in -1, 3, -4:
    print(f"{day:2}", by_at(in_bed, day), by_ref(in_bed, day))

ward = jnp.array([0, 2, 2, 2])  # (patient,)
patients = jax.new_ref(jnp.zeros(3, int))
patients[ward] += 1
print(patients[...], jnp.zeros(3, int).at[ward].add(1))

jax.ref.addupdate(patients, ward, jnp.ones(4, int))
print(patients[...])
