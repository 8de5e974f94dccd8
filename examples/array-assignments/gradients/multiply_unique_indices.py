# With an array of indices multiply, divide and power have a gradient
# only if you promise that no index repeats. Reading, computing and
# setting the result needs no promise.
import jax
import jax.numpy as jnp

contacts = jnp.array([4.0, 5.0, 6.0, 7.0])  # (day,)
weekend = jnp.array([1, 3])


def promised(factor):
    place = contacts.at[weekend]
    return place.multiply(factor, unique_indices=True).sum()


def by_slice(factor):
    return contacts.at[1::2].multiply(factor).sum()


def by_set(factor):
    changed = contacts[weekend] * factor
    return contacts.at[weekend].set(changed).sum()


def log_by_set(contacts):  # in place of apply(jnp.log)
    return contacts.at[weekend].set(jnp.log(contacts[weekend])).sum()


for total in (promised, by_slice, by_set):
    print(total.__name__, jax.grad(total)(0.5))

print(jax.grad(log_by_set)(contacts))
