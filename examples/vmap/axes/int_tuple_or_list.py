# An int holds for every positional argument. A tuple or a list has one
# entry for each of them.
import jax
import jax.numpy as jnp


def per_thousand(cases, people):  # (2,), (2,)
    return 1000 * cases / people


cases = jnp.array([[3.0, 5.0], [8.0, 2.0], [26.0, 9.0]])  # (day, house)
people = jnp.array([400.0, 250.0])  # (house,)
people_by_day = jnp.stack([people, people, people - 50])  # (day, house)

one_for_both = jax.vmap(per_thousand, in_axes=0)
one_for_each = jax.vmap(per_thousand, in_axes=(0, None))
as_a_list = jax.vmap(per_thousand, in_axes=[0, None])
print(one_for_both(cases, people_by_day))
print(one_for_each(cases, people))
assert (as_a_list(cases, people) == one_for_each(cases, people)).all()
