# Every mode, on five days: what a read gives, and which day a write
# changes. 7 lies past the end, -10 before the start, -1 is legal.
import jax.numpy as jnp

day = jnp.arange(5.0)  # each element is its own index
indices = 7, -10, -1


def read(index, mode):
    try:
        return day.at[index].get(mode=mode)
    except ValueError:
        return "error"


def write(index, mode):
    try:
        changed = day.at[index].set(99, mode=mode) != day
    except ValueError:
        return "error"
    return jnp.flatnonzero(changed)[0] if changed.any() else "-"


def print_row(name, cells):
    print(f"{name:17}", *[f"{cell!s:>5}" for cell in cells])


print_row("", ["read", "", "", "write"])
print_row("mode", indices + indices)

modes = "promise_in_bounds", "clip", "drop", "fill", "wrap", "raise"
for mode in [None, *modes]:
    reads = [read(i, mode) for i in indices]
    writes = [write(i, mode) for i in indices]
    print_row(mode or "(default)", reads + writes)
