# NumPy's generator runs while jit traces. Its number becomes a constant
# of the compiled function, so every call returns the same draw.
import jax
import numpy as np

generator = np.random.default_rng(0)


@jax.jit
def noisy(x):
    return x + generator.normal()


print([round(float(noisy(0.0)), 4) for _ in range(3)])
