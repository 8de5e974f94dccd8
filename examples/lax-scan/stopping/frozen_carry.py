# Stop when the tank is full: from then on, each step keeps the carry.
# The ys are the flags. They say when it stopped.
import jax
import jax.numpy as jnp


def fill(water, rain):
    full = water >= 10
    return jnp.where(full, water, water + rain), full


rain = jnp.array([3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0])  # (day,)
water, full = jax.lax.scan(fill, 0.0, rain)
days = jnp.sum(~full)

by_loop = 0.0
for day in range(len(rain)):
    if by_loop >= 10:
        break
    by_loop = by_loop + rain[day]

assert water == by_loop and days == day
print(water, "liters after", days, "days")
print(full)
