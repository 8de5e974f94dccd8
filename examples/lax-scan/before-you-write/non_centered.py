# The non-centered form of a linear state space: TransformReparam lets
# NUTS move the shocks, and the model stays as it is.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import reparam, seed, trace
from numpyro.infer.reparam import TransformReparam


def model():
    scale = numpyro.sample("scale", dist.HalfNormal(1.0))
    states = dist.GaussianStateSpace(
        30, jnp.array([[0.8]]), scale_tril=scale * jnp.eye(1)
    )
    numpyro.sample("level", states)


def show(model):
    for name, site in trace(seed(model, 0)).get_trace().items():
        print(f"{name:10} {site['type']:13} {site['value'].shape}")


show(model)
print()
show(reparam(model, config={"level": TransformReparam()}))
