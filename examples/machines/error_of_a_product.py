# How exact is a product of float32 matrices here? Compare with NumPy's
# product in float64. TF32 rounds each number to 10 bits before it.
# varies: the errors, with the machine
import jax
import numpy as np

keys = jax.random.split(jax.random.key(0))
x = jax.random.normal(keys[0], (500, 500))
y = jax.random.normal(keys[1], (500, 500))
exact = np.asarray(x, "float64") @ np.asarray(y, "float64")


def print_error(name, product):
    error = np.linalg.norm(product - exact) / np.linalg.norm(exact)
    print(f"{name:22} {error:.1e}")


def to_tf32(x):
    return jax.lax.reduce_precision(
        x, exponent_bits=8, mantissa_bits=10
    )


print("relative error on", jax.devices()[0].device_kind)
print_error("default", x @ y)
with jax.default_matmul_precision("highest"):
    print_error("highest", x @ y)
    print_error("rounded as TF32 does", to_tf32(x) @ to_tf32(y))
