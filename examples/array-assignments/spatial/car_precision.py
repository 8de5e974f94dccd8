# The CAR precision D - r W from a list of borders. Each border is
# written in both directions; on the diagonal, .add counts neighbors.
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


print(precision(0.5))
level = jnp.arange(6) / 4  # (state,)
normal = dist.MultivariateNormal(0.0, precision_matrix=precision(0.5))
print(normal.log_prob(level))

# Check: NumPyro's own distribution has the same density.
adjacency = np.zeros((6, 6))
adjacency[state, neighbor] = 1
car = dist.CAR(0.0, 0.5, 1.0, adjacency)
assert jnp.allclose(car.log_prob(level), normal.log_prob(level))
by_loop = np.diag(adjacency.sum(axis=1)) - 0.5 * adjacency
assert jnp.allclose(precision(0.5), by_loop)
