# A Python if works on a shared argument. On a mapped one it raises,
# since there is one call for all lanes and no single answer.
# raises: TracerBoolConversionError
import jax
import jax.numpy as jnp


def contacts(infected, quarantine):  # one day
    if quarantine:
        return 0.5 * infected
    return infected


infected = jnp.array([26.0, 76.0, 225.0, 298.0])  # (day,)
print(jax.vmap(contacts, in_axes=(0, None))(infected, True))
print(jax.vmap(contacts, in_axes=(0, None))(infected, False))

on_each_day = jax.vmap(jax.jit(contacts))
on_each_day(infected, infected >= 100)
