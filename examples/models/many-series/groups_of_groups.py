# Trees in plots: each level has a plate of its own, and an index array
# says to which parent each tree belongs. No plate is inside another.
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace

name = ["north", "north", "south", "north", "south", "east", "south"]
plots, plot = np.unique(name, return_inverse=True)


def model(plot):
    mean = numpyro.sample("mean", dist.Normal(180, 10))
    with numpyro.plate("plot", plot.max() + 1):
        of_plot = numpyro.sample("of_plot", dist.Normal(mean, 20))
    with numpyro.plate("tree", len(plot)):
        numpyro.sample("limit", dist.Normal(of_plot[plot], 5))


sites = trace(seed(model, rng_seed=0)).get_trace(plot)
of_plot, limit = sites["of_plot"]["value"], sites["limit"]["value"]
print(plots, of_plot.round())
for number in range(3):
    print(plots[number], limit[plot == number].round())

# Check: each limit is near the mean of its own plot.
assert jnp.abs(limit - of_plot[plot]).max() < 20
