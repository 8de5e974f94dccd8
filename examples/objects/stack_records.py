# A list of records is many small leaves. Stacked, it is one record
# whose fields are arrays, and vmap works on all of them at once.
from dataclasses import dataclass

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Patient:
    age: float
    doses: jax.Array


def exposure(patient):
    return patient.doses.sum() / patient.age


records = [
    Patient(40.0, jnp.array([1.0, 2.0])),
    Patient(50.0, jnp.array([2.0, 2.0])),
    Patient(80.0, jnp.array([0.5, 3.5])),
]
patients = jax.tree.map(lambda *fields: jnp.stack(fields), *records)
print(patients.age, patients.doses.shape)
print(jax.jit(jax.vmap(exposure))(patients))

second = jax.tree.map(lambda field: field[1], patients)
print(second.age, second.doses)

# Check:
one_by_one = jnp.stack([exposure(record) for record in records])
assert jnp.allclose(jax.vmap(exposure)(patients), one_by_one)
