# scan(f, init, xs) returns the final carry and the stacked ys.
import jax
import jax.numpy as jnp


def add(total, x):
    total = total + x
    return total, total  # carry for the next step, y to keep


xs = jnp.array([1, 2, 3, 4, 5])
final, sums = jax.lax.scan(add, 0, xs)

total, by_loop = 0, []
for x in xs:
    total, y = add(total, x)
    by_loop.append(y)

assert final == total
assert (sums == jnp.stack(by_loop)).all()
print(final)
print(sums)
