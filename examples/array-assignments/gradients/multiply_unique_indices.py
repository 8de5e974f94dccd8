# With an array of indices multiply, divide and power have a gradient if
# you promise that none repeats. To set the result needs no promise, nor
# does a slice; and set takes the place of apply, which has no gradient.
import operator

import jax
import jax.numpy as jnp

contacts = jnp.array([4.0, 5.0, 6.0, 7.0])  # (day,)
weekend = jnp.array([1, 3])
verbs = {"multiply": "mul", "divide": "truediv", "power": "pow"}


def by_verb(factor, verb):
    update = getattr(contacts.at[weekend], verb)
    return update(factor, unique_indices=True).sum()


def by_slice(factor, verb):
    return getattr(contacts.at[1::2], verb)(factor).sum()


def by_set(factor, operation):
    changed = operation(contacts[weekend], factor)
    return contacts.at[weekend].set(changed).sum()


for verb, name in verbs.items():
    gradient = jax.grad(by_verb)(0.5, verb)
    assert jnp.isclose(gradient, jax.grad(by_slice)(0.5, verb))
    operation = getattr(operator, name)
    assert jnp.isclose(gradient, jax.grad(by_set)(0.5, operation))
    print(f"{verb:8}{gradient:8.3f}")


def log_by_set(contacts):
    return contacts.at[weekend].set(jnp.log(contacts[weekend])).sum()


print(jax.grad(log_by_set)(contacts))
