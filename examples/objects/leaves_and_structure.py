# JAX takes an object apart into leaves, the arrays, and a structure,
# which holds the class, the field names and the static fields.
from dataclasses import dataclass
from typing import NamedTuple

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Curve:
    growth: jax.Array
    limit: jax.Array
    unit: str = jax.tree.static(default="day")


class Ward(NamedTuple):
    beds: jax.Array
    curve: Curve


ward = Ward(jnp.array([3, 8]), Curve(jnp.array(0.9), jnp.array(763.0)))
for path, leaf in jax.tree.leaves_with_path(ward):
    print(jax.tree_util.keystr(path), leaf)

print(jax.tree.structure(ward))

doubled = jax.tree.map(lambda leaf: 2 * leaf, ward)
print(type(doubled).__name__, doubled.curve.limit, doubled.curve.unit)
