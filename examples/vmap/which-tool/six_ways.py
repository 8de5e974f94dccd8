# The squared distance of each posterior draw from a center, in units of
# the covariance: six ways that agree.
import jax
import jax.numpy as jnp

key = jax.random.key(0)
draws = jax.random.normal(key, (4000, 2))  # (draw, parameter)
center = jnp.array([0.1, -0.2])
precision = jnp.array([[2.0, 0.5], [0.5, 1.0]])


def distance(draw, center, precision):  # one draw
    gap = draw - center
    return gap @ precision @ gap


def mapped(draw):
    return distance(draw, center, precision)


gaps = draws - center
ways = {
    "whole arrays": ((gaps @ precision) * gaps).sum(axis=1),
    "einsum": jnp.einsum("ni,ij,nj->n", gaps, precision, gaps),
    "vmap": jax.vmap(mapped)(draws),
    "vectorize": jnp.vectorize(mapped, signature="(i)->()")(draws),
    "lax.map": jax.lax.map(mapped, draws),
    "loop": jnp.stack([mapped(draw) for draw in draws[:5]]),
}
for name, distances in ways.items():
    print(f"{name:12} {distances.shape!s:8} {distances[:3].round(2)}")
