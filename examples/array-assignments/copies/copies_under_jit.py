# What a compiled function does with an array, in units of that array:
# "new" is memory for the result, "temp" is memory needed on the way.
import jax
import jax.numpy as jnp


def report(function, array, **jit_options):
    compiled = jax.jit(function, **jit_options).lower(array).compile()
    memory = compiled.memory_analysis()
    new = memory.output_size_in_bytes - memory.alias_size_in_bytes
    print(f"{function.__name__:13}", end=" ")
    print(f"new {new / array.nbytes:.2f}", end=" ")
    print(f"temp {memory.temp_size_in_bytes / array.nbytes:.2f}")


def one_update(in_bed):
    return in_bed.at[0, 2].set(1)


def three_updates(in_bed):
    in_bed = in_bed.at[0, 2].set(1)
    in_bed = in_bed.at[1].add(1)
    return in_bed.at[:, 4].multiply(0)


in_bed = jnp.zeros((763, 365))  # (boy, day)
report(one_update, in_bed)
report(three_updates, in_bed)
report(one_update, in_bed, donate_argnames="in_bed")
report(three_updates, in_bed, donate_argnames="in_bed")
