# checkify.index_checks finds reads and writes that are out of bounds,
# traced or not. On JAX 0.12 it overlooks subtract.
import jax
import jax.numpy as jnp
from jax.experimental import checkify


def bad_index(function, *arguments):
    checked = checkify.checkify(function, errors=checkify.index_checks)
    error, _ = jax.jit(checked)(*arguments)
    return (error.get() or "none").strip().rpartition(": ")[2]


def block(x, i):
    return jax.lax.dynamic_update_slice(x, jnp.zeros(2), (i,))


in_bed = jnp.array([3.0, 8.0, 26.0])  # (day,)
uses = {
    "x[i]": lambda x, i: x[i],
    "take(x, i)": jnp.take,
    "at[i].add": lambda x, i: x.at[i].add(1.0),
    "at[i].subtract": lambda x, i: x.at[i].subtract(1.0),
    "block of two": block,
}
for name, use in uses.items():
    print(f"{name:14} at 3: {bad_index(use, in_bed, 3)}")

print(f"{'x[i]':13} at -4: {bad_index(uses['x[i]'], in_bed, -4)}")

print("Meant to be outside:")
print("drop:", bad_index(lambda x: x.at[3].set(0, mode="drop"), in_bed))
print("pad: ", bad_index(lambda x: jnp.nonzero(x > 5, size=2), in_bed))

# Check: an index inside is not reported.
for use in uses.values():
    assert bad_index(use, in_bed, 1) == "none"
