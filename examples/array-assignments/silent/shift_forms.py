# These are ways to move each element one place on. Under jit, on a CPU,
# those marked WRONG give a wrong array once an axis is added to it.
import jax
import jax.numpy as jnp

ways = {
    "at[1:].set(x[:-1])": lambda x: x.at[1:].set(x[:-1]),
    "at[1:].add(x[:-1])": lambda x: x.at[1:].add(x[:-1]),
    "at[1:-1].set(smooth)": lambda x: x.at[1:-1].set(x[:-2] + x[2:]),
    "at[:-1].set(x[1:])": lambda x: x.at[:-1].set(x[1:]),
    "at[places].set(x[:-1])": lambda x: x.at[jnp.arange(1, 5)].set(
        x[:-1]
    ),
    "zeros.at[1:].set(x[:-1])": lambda x: (
        jnp.zeros_like(x).at[1:].set(x[:-1])
    ),
    "roll, at[0].set(x[0])": lambda x: jnp.roll(x, 1).at[0].set(x[0]),
    "concatenate": lambda x: jnp.concatenate([x[:1], x[:-1]]),
}


def as_column(way):
    return jax.jit(lambda x: way(x)[:, None])


in_bed = jnp.array([3, 8, 26, 76, 225])
for name, way in ways.items():
    column = as_column(way)(in_bed)
    right = jnp.array_equal(column[:, 0], way(in_bed))
    print(f"{name:25}", "right" if right else "WRONG")
