# jnp.vectorize names the axes that one call needs. All axes in front of
# them broadcast, as many as there are.
import jax.numpy as jnp


def distance(gap, precision):  # (parameter,), (parameter, parameter)
    return gap @ precision @ gap


distances = jnp.vectorize(distance, signature="(i),(i,i)->()")
for gap, precision in [
    ((2,), (2, 2)),
    ((4000, 2), (2, 2)),  # (draw, parameter)
    ((4, 1000, 2), (2, 2)),  # (chain, draw, parameter)
    ((4000, 2), (4000, 2, 2)),  # a matrix for each draw
    ((3, 1, 2), (4, 2, 2)),  # all pairs
]:
    result = distances(jnp.ones(gap), jnp.ones(precision))
    print(f"{gap!s:13} {precision!s:12} {result.shape}")
