# The CAR precision D - r W from a list of borders. Each is written in
# both directions; on the diagonal, .add counts the neighbors.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro.distributions as dist

# ME 0, NH 1, VT 2, MA 3, RI 4, CT 5
a = np.array([0, 1, 1, 2, 3, 3, 4])  # (border,)
b = np.array([1, 2, 3, 3, 4, 5, 5])
state = np.concatenate([a, b])
neighbor = np.concatenate([b, a])


@jax.jit
def precision(r):
    neighbors = jnp.zeros((6, 6)).at[state, state].add(1.0)
    return neighbors.at[state, neighbor].set(-r)


adjacency = np.zeros((6, 6))
for i, j in zip(a, b, strict=True):
    adjacency[i, j] = adjacency[j, i] = 1

by_loop = np.diag(adjacency.sum(axis=1)) - 0.5 * adjacency
assert (precision(0.5) == by_loop).all()
print(precision(0.5))

level = jnp.arange(6) / 4  # (state,)
normal = dist.MultivariateNormal(0.0, precision_matrix=precision(0.5))
car = dist.CAR(0.0, 0.5, 1.0, adjacency)
print(normal.log_prob(level), car.log_prob(level))
