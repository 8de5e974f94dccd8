# CAR checks an adjacency matrix that is a NumPy array. A JAX array, as
# .at returns it, goes unchecked: a wrong number, or NaN.
import jax.numpy as jnp
import numpy as np
import numpyro.distributions as dist

# WA 0, NT 1, QLD 2, NSW 3, VIC 4, SA 5, TAS 6
a = np.array([0, 1, 2, 3, 4, 5, 5, 5, 5])  # (border,)
b = np.array([1, 2, 3, 4, 5, 0, 1, 2, 3])

one_way = jnp.zeros((6, 6)).at[a, b].set(1.0)
both_ways = one_way.at[b, a].set(1.0)
with_tasmania = jnp.zeros((7, 7)).at[:6, :6].set(both_ways)

for adjacency in (both_ways, one_way, with_tasmania):
    level = jnp.arange(len(adjacency)) / 4  # (state,)
    print(dist.CAR(0.0, 0.5, 1.0, adjacency).log_prob(level))
    try:
        dist.CAR(0.0, 0.5, 1.0, np.asarray(adjacency))
    except AssertionError as error:
        print("NumPy array:", error)
