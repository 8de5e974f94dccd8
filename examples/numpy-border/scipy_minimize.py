# SciPy minimizes in float64. Compile the value and the gradient once,
# in float64 too: with 32 bits SciPy gives up for lack of digits.
import jax
import jax.numpy as jnp
import numpy as np
from scipy.optimize import minimize


@jax.jit
@jax.value_and_grad
def misfit(parameters, day, in_bed):
    log_start, rate = parameters
    log_mean = log_start + rate * day
    return jnp.sum(jnp.exp(log_mean) - in_bed * log_mean)


data = np.arange(5.0), np.array([3, 8, 26, 76, 225])
for x64 in (False, True):
    with jax.enable_x64(x64):
        fit = minimize(misfit, np.ones(2), data, jac=True)
    print("64 bits:", x64, fit.x)
    print("  success:", fit.success, "-", fit.message)
