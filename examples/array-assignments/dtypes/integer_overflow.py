# An integer that does not fit is taken modulo 2**8, or 2**32. NumPy
# refuses the first two; adding to a full array wraps in both.
import jax.numpy as jnp
import numpy as np

for dtype, boys in (("int8", 300), ("uint8", -1)):
    print(dtype, boys, "->", jnp.zeros(1, dtype).at[0].set(boys)[0])
    try:
        np.zeros(1, dtype)[0] = boys
    except OverflowError as error:
        print("NumPy:", error)

full = jnp.array([2**31 - 1])
print("int32", full.at[0].add(1)[0])

hundreds = jnp.full(3, 100, "int8")  # (ward,)
total = jnp.zeros(1, "int8").at[jnp.zeros(3, int)].add(hundreds)
print(".at[].add of int8:", total[0], "jnp.sum:", hundreds.sum())
