# What lax.scan computes, written in plain Python, and the real one
# beside it: both return the final carry and the stacked outputs.
import jax
import jax.numpy as jnp


def scan(step, init, xs):
    carry = init
    ys = []
    for x in xs:
        carry, y = step(carry, x)
        ys.append(y)
    return carry, jnp.stack(ys)


def add(total, x):
    total = total + x
    return total, total  # the next carry, and the output to keep


xs = jnp.array([1, 2, 3, 4, 5])
total, sums = scan(add, 0, xs)
print("in Python", total, sums)
total, sums = jax.lax.scan(add, 0, xs)
print(total)
print(sums)
