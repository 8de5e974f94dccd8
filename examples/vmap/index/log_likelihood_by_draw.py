# The log likelihood of one posterior draw is a function of that draw.
# jax.vmap makes of it a function of all draws at once.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

weight = jnp.array([1.6, 2.3, 2.8, 3.2, 3.9])  # (car,) in tonnes
fuel = jnp.array([5.1, 6.4, 7.9, 8.8, 10.9])  # (car,) liters per 100 km


def log_likelihood(draw):  # one draw: a dict of three numbers
    mean = draw["base"] + draw["slope"] * weight  # (car,)
    return norm.logpdf(fuel, mean, draw["noise"]).sum()


print(log_likelihood({"base": 1.0, "slope": 2.5, "noise": 0.3}))

draws = {  # as from NumPyro's mcmc.get_samples(): (draw,) each
    "base": jnp.array([1.0, 1.2, 0.8, 1.1]),
    "slope": jnp.array([2.5, 2.4, 2.6, 2.3]),
    "noise": jnp.array([0.3, 0.4, 0.3, 0.5]),
}
print(jax.vmap(log_likelihood)(draws))
