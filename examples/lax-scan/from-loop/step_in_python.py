# Before the scan, run the step as ordinary Python: once, then in a
# loop. Both can be printed and debugged, and the test already holds.
import jax
import jax.numpy as jnp

boys, recovery = 763, 0.46
contacts = jnp.array([2.45] * 7 + [1.2] * 7)  # (day,)
day_0 = (760.0, 3.0)


def step(carry, contacts_today):
    susceptible, infected = carry
    escape = jnp.exp(-contacts_today * infected / boys)
    new_today = susceptible * (1 - escape)
    susceptible -= new_today
    infected += new_today - recovery * infected
    return (susceptible, infected), (infected, new_today)


# One step: does the new carry look like the old one?
carry, y = step(day_0, contacts[0])
print("carry in ", day_0)
print("carry out", jax.tree.map(float, carry))
print("y        ", jax.tree.map(float, y))

# All steps: the loop that scan will be.
carry, kept = day_0, []
for contacts_today in contacts:
    carry, y = step(carry, contacts_today)
    kept.append(y)

in_bed, new = map(jnp.array, zip(*kept, strict=True))  # (day,), (day,)
_, ys = jax.lax.scan(step, day_0, contacts)
assert jnp.allclose(ys[0], in_bed, rtol=1e-4)
assert jnp.allclose(ys[1], new, rtol=1e-4)
print("days", in_bed.shape, ys[0].shape)
