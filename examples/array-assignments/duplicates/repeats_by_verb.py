# Two readings for place 1: every verb but .set uses both, as the loop
# over the readings does, and their order does not matter.
import jax.numpy as jnp
import numpy as np

place = np.array([1, 1])
value = np.array([2.0, 4.0])
start = np.array([1.0, 3.0])
steps = {
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "divide": np.divide,
    "power": np.power,
    "min": np.minimum,
    "max": np.maximum,
}

for verb, step in steps.items():
    looped = start.copy()
    for i, v in zip(place, value, strict=True):
        looped[i] = step(looped[i], v)
    updated = getattr(jnp.array(start).at[place], verb)(value)
    assert np.allclose(updated, looped)
    print(f"{verb:9}", updated)

print("apply    ", jnp.array(start).at[place].apply(jnp.sqrt))
