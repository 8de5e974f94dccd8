# What goes in NumPy's brackets goes in .at's: steps, negative steps,
# the ellipsis, None. The two results are compared.
import jax.numpy as jnp
import numpy as np

in_bed = np.arange(12).reshape(2, 2, 3)  # (school, ward, day)
by_numpy = in_bed.copy()
by_numpy[0, 0, ::2] = 90  # every second day
by_numpy[0, 1, ::-1] = [93, 92, 91]  # from the last day to the first
by_numpy[..., -1] = 0  # the last day of every ward
by_numpy[1, :, None, 0] = [[80], [81]]  # a place of shape (2, 1)

by_jax = jnp.array(in_bed)
by_jax = by_jax.at[0, 0, ::2].set(90)
by_jax = by_jax.at[0, 1, ::-1].set(jnp.array([93, 92, 91]))
by_jax = by_jax.at[..., -1].set(0)
by_jax = by_jax.at[1, :, None, 0].set(jnp.array([[80], [81]]))

assert (by_jax == by_numpy).all()
print(by_jax)
