# Another axis changes where an operation reads and where the result
# is put, not what is computed: vmap does the two moveaxis for you.
import jax
import jax.numpy as jnp


def above_lowest(series):  # (3,)
    return series - jnp.min(series)


in_bed = jnp.array([[3, 1], [8, 4], [26, 2]])  # (day, school)
over_rows = jax.vmap(above_lowest)
over_columns = jax.vmap(above_lowest, in_axes=1, out_axes=1)

moved = jnp.moveaxis(in_bed, 1, 0)  # (school, day)
back = jnp.moveaxis(over_rows(moved), 0, 1)
assert (over_columns(in_bed) == back).all()
print(jax.make_jaxpr(over_rows)(moved))
print(jax.make_jaxpr(over_columns)(in_bed))
