# A table of (series, day): scan walks the first axis, so it would take
# the series for days, in silence. vmap it, or put the days first.
import jax
import jax.numpy as jnp


def add(total, rain):
    return total + rain, total + rain


rain = jnp.array([[1, 0, 4], [2, 2, 0]])  # (town, day)
zeros = jnp.zeros(2, int)  # (town,)

mapped = jax.vmap(lambda x: jax.lax.scan(add, 0, x)[1])(rain)
moved = jax.lax.scan(add, zeros, jnp.moveaxis(rain, 1, 0))[1]
wrong = jax.lax.scan(add, jnp.zeros(3, int), rain)[1]

for town in range(2):
    total = 0
    for day in range(3):
        total = total + rain[town, day]
        assert mapped[town, day] == moved[day, town] == total

print("vmap    ", mapped.shape, mapped.tolist())
print("moveaxis", moved.shape, moved.tolist())
print("neither ", wrong.shape, wrong.tolist())
