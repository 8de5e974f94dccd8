# A fori_loop updates its array in place, however many steps it takes.
# The same steps in a Python loop, under jit, make a copy.
import jax
import jax.numpy as jnp


def double(day, cases):
    return cases.at[day].set(2 * cases[day - 1])


def twenty_days(cases):
    return jax.lax.fori_loop(1, 20, double, cases)


def thousand_days(cases):
    return jax.lax.fori_loop(1, 1000, double, cases)


def python_loop(cases):
    for day in range(1, 20):
        cases = double(day, cases)
    return cases


cases = jnp.ones(1_000_000)
for function in twenty_days, thousand_days, python_loop:
    lowered = jax.jit(function, donate_argnums=0).lower(cases)
    memory = lowered.compile().memory_analysis()
    temp = memory.temp_size_in_bytes / cases.nbytes
    print(f"{function.__name__:13} temp {temp:.2f}")
