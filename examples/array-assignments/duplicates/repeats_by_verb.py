# Two readings, 2 and 4, for place 1, which was 3 before. Every verb but
# set uses both readings, in any order.
import jax.numpy as jnp
import numpy as np

place = jnp.array([1, 1])
reading = jnp.array([2.0, 4.0])
start = jnp.array([1.0, 3.0])

print("add     ", start.at[place].add(reading))
print("subtract", start.at[place].subtract(reading))
print("multiply", start.at[place].multiply(reading))
print("divide  ", start.at[place].divide(reading))
print("power   ", start.at[place].power(reading))
print("min     ", start.at[place].min(reading))
print("max     ", start.at[place].max(reading))
print("apply   ", start.at[place].apply(jnp.sqrt))  # the root, twice

# Check: NumPy's ufunc.at goes through the readings one by one.
functions = np.add, np.subtract, np.multiply, np.divide, np.power
verbs = ["add", "subtract", "multiply", "divide", "power", "min", "max"]
functions += (np.minimum, np.maximum)
for verb, function in zip(verbs, functions, strict=True):
    looped = np.array(start)
    function.at(looped, place, reading)
    update = getattr(start.at[place], verb)
    assert jnp.allclose(update(reading), looped)
