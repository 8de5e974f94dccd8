# Day 7 does not exist. A read in brackets gives the last day instead.
# With strategy="static_slice" an index that is known raises.
# raises: IndexError
import jax.numpy as jnp

in_bed = jnp.array([3.0, 8.0, 26.0, 76.0, 225.0])  # days 0 to 4


def growth(day):
    return in_bed[day] / in_bed[day - 1]


def growth_checked(day):
    today = in_bed.at[day].get(strategy="static_slice")
    yesterday = in_bed.at[day - 1].get(strategy="static_slice")
    return today / yesterday


print(growth(4), growth_checked(4))
print(growth(7))
growth_checked(7)
