# A window of a ref whose start is traced: jax.ds(start, 3). Past the
# end the whole window moves back, with no error.
import jax
import jax.numpy as jnp


@jax.jit
def close_school(contacts, start):
    rate = jax.new_ref(contacts)
    rate[jax.ds(start, 3)] = jnp.full(3, 0.2)
    return rate[...]


contacts = jnp.ones(8)  # (day,)
print(close_school(contacts, 2))
print(close_school(contacts, 6))  # days 6 and 7 are left
