# What goes into NumPy's brackets goes into the brackets of .at: steps,
# negative steps, the ellipsis and None.
import jax.numpy as jnp
import numpy as np

start = np.arange(12).reshape(2, 2, 3)  # (school, ward, day)

in_bed = jnp.array(start)
in_bed = in_bed.at[0, 0, ::2].set(90)  # every second day
in_bed = in_bed.at[0, 1, ::-1].set(jnp.array([93, 92, 91]))
in_bed = in_bed.at[..., 1].set(0)  # day 1 of every ward
in_bed = in_bed.at[1, :, None, 0].set(jnp.array([[80], [81]]))
print(in_bed)

# Check: NumPy's assignments.
start[0, 0, ::2] = 90
start[0, 1, ::-1] = [93, 92, 91]
start[..., 1] = 0
start[1, :, None, 0] = [[80], [81]]
assert jnp.array_equal(in_bed, start)
