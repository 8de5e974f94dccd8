# The array is donated each time. A result that needs the old values
# after the update costs a copy.
import jax
import jax.numpy as jnp


def print_temp(function):
    lowered = jax.jit(function, donate_argnums=0).lower(level)
    memory = lowered.compile().memory_analysis()
    temp = memory.temp_size_in_bytes / level.nbytes
    print(f"{function.__name__:14} temp {temp:.2f}")


def value_from_old(level):
    return level.at[3].set(level.sum())


def sum_of_old(level):
    return level.at[3].set(1.0), level.sum()


def sum_of_new(level):
    level = level.at[3].set(1.0)
    return level, level.sum()


level = jnp.arange(100_000.0)
print_temp(value_from_old)
print_temp(sum_of_old)
print_temp(sum_of_new)
