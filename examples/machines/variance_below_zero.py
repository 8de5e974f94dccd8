# A Gaussian process subtracts nearly equal numbers: the prior variance
# and what the data explain. With 10 bits the result may be negative.
# varies: the last digits, with the machine
import jax
import jax.numpy as jnp
from jax.scipy.linalg import solve_triangular

day = jnp.linspace(0.0, 10.0, 15)  # with data
grid = jnp.linspace(0.0, 10.0, 61)  # to predict


def kernel(x, y):
    return jnp.exp(-0.5 * ((x[:, None] - y) / 2.0) ** 2)


def to_tf32(x):
    return jax.lax.reduce_precision(
        x, exponent_bits=8, mantissa_bits=10
    )


noise = 0.02
root = jnp.linalg.cholesky(kernel(day, day) + noise**2 * jnp.eye(15))
explained = solve_triangular(root, kernel(day, grid), lower=True)

sds = {}  # of the curve, at each point of the grid
for name, factor in {
    "float32": explained,
    "10 bits": to_tf32(explained),
}.items():
    product = jnp.matmul(factor.T, factor, precision="highest")
    sds[name] = jnp.sqrt(1.0 - jnp.diag(product))
    n_nan = int(jnp.isnan(sds[name]).sum())
    print(f"{name}: {n_nan} of 61 standard deviations are nan")
