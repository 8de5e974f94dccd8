# Cut points in increasing order, from a first one and positive gaps.
# A negative gap cannot occur, so the order holds for every draw.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density


def model(answer):  # 0, 1, 2 or 3
    first = numpyro.sample("first", dist.Normal(0, 2))
    gaps = numpyro.sample("gaps", dist.Exponential(1.0).expand([2]))
    steps = jnp.concatenate([jnp.zeros(1), jnp.cumsum(gaps)])
    cuts = numpyro.deterministic("cuts", first + steps)  # (3,)
    with numpyro.plate("person", len(answer)):
        law = dist.OrderedLogistic(jnp.zeros(len(answer)), cuts)
        numpyro.sample("answer", law, obs=answer)


answer = jnp.array([0, 1, 1, 2, 3, 3])  # (person,)
draw = {"first": -1.0, "gaps": jnp.array([0.5, 1.25])}
log_joint, trace = log_density(model, (answer,), {}, draw)
print(trace["cuts"]["value"])
