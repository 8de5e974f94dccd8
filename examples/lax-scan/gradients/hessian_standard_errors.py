# Standard errors of two rates: the curvature of a misfit, by a scan.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np


def day(rates, state, boys):
    well, ill = state
    new = well * (1 - jnp.exp(-rates[0] * ill / 763))
    ill += new - rates[1] * ill
    return (well - new, ill), (ill - boys) ** 2


def misfit(rates):
    _, squares = jax.lax.scan(partial(day, rates), (760.0, 3.0), boys)
    return squares.sum() / 800  # an error of 20 boys


def by_loop(beta, gamma, well=760.0, ill=3.0, total=0.0):
    for seen in boys:
        new = well * (1 - np.exp(-beta * ill / 763))
        well, ill = well - new, ill + new - gamma * ill
        total += (ill - seen) ** 2 / 800
    return total


boys = [8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]  # 1978
boys, rates = np.array(boys), jnp.array([2.45, 0.46])
hessian = jax.jit(jax.hessian(misfit))
for _ in range(4):  # Newton's method
    rates -= jnp.linalg.solve(hessian(rates), jax.grad(misfit)(rates))

errors = jnp.sqrt(jnp.diag(jnp.linalg.inv(hessian(rates))))
print("rates {:.2f} {:.2f}, +- {:.2f} {:.2f}".format(*rates, *errors))
(b, c), h = np.array(rates, float), 1e-3
change = by_loop(b + h, c) - 2 * by_loop(b, c) + by_loop(b - h, c)
assert np.isclose(misfit(rates), by_loop(b, c), rtol=1e-3)
assert np.isclose(hessian(rates)[0, 0], change / h**2, rtol=0.01)
