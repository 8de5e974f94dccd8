# Which block of memory the array is in, before and after each of five
# updates. The blocks are numbered in the order of their first use.
import jax
import jax.numpy as jnp


def set_day(in_bed, day):
    return in_bed.at[0, day].set(1)


def blocks(update, in_bed):
    versions, used = [in_bed], [in_bed.unsafe_buffer_pointer()]
    for day in range(5):
        versions.append(update(versions[-1], day))
        used.append(versions[-1].unsafe_buffer_pointer())
    first = list(dict.fromkeys(used))
    return [first.index(address) for address in used]


in_bed = jnp.zeros((763, 365))  # (boy, day)
ways = {
    "outside jit": set_day,
    "jit": jax.jit(set_day),
    "jit, donated": jax.jit(set_day, donate_argnames="in_bed"),
}
for name, update in ways.items():
    print(f"{name:12}", blocks(update, in_bed))
