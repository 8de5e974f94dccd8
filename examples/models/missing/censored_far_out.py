# Far from the center, RightCensoredDistribution stops at a constant:
# the gradient is 0 and NUTS gets no direction. Written out, it does
# not.
import jax
import numpyro.distributions as dist
from jax.scipy.stats import norm


def built_in(mean):
    law = dist.RightCensoredDistribution(dist.Normal(mean, 1), True)
    return law.log_prob(10.0)


def written_out(mean):
    return norm.logsf(10.0, mean, 1)


print("mean  log p  slope  (built in, written out)")
for mean in (8.0, 5.0, 2.0):
    row = []
    for way in (built_in, written_out):
        row += jax.value_and_grad(way)(mean)
    print(f"{mean:4}", *(f"{value:7.2f}" for value in row))
