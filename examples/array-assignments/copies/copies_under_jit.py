# What jit does with an array, read from the compiled program, in units
# of that array: new is memory for results beyond what was donated, temp
# is memory needed while it runs. Nothing is run.
import jax
import jax.numpy as jnp


def report(function, array, *others, **jit_options):
    jitted = jax.jit(function, **jit_options)
    memory = jitted.lower(array, *others).compile().memory_analysis()
    new = memory.output_size_in_bytes - memory.alias_size_in_bytes
    new, temp = (
        new / array.nbytes,
        memory.temp_size_in_bytes / array.nbytes,
    )
    print(f"{function.__name__:13} new {new:.2f} temp {temp:.2f}")


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
