# jit stores a NumPy array of the surrounding code as a constant. It
# does not see later changes; an array that is passed is read each call.
import jax
import numpy as np

price = np.array([1.0, 2.0, 3.0])


@jax.jit
def closed_over(amount):
    return (amount * price).sum()


@jax.jit
def passed(amount, price):
    return (amount * price).sum()


amount = np.array([1.0, 1.0, 1.0])
print(closed_over(amount), passed(amount, price))
price = np.array([10.0, 20.0, 30.0])
print(closed_over(amount), passed(amount, price))
