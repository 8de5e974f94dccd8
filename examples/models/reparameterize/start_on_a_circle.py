# CircularReparam samples another site, so strategies that choose a
# start look at that site, and not at the prior of "direction".
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import reparam
from numpyro.infer import init_to_median, init_to_value
from numpyro.infer.reparam import CircularReparam
from numpyro.infer.util import initialize_model


@reparam(config={"direction": CircularReparam()})
def model():
    numpyro.sample("direction", dist.VonMises(1.5, 50.0))


for name, strategy in {
    "init_to_median": init_to_median,
    "direction=1.5": init_to_value(values={"direction": 1.5}),
    "direction_unwrapped=1.5": init_to_value(
        values={"direction_unwrapped": 1.5}
    ),
}.items():
    starts = []
    for key in jax.random.split(jax.random.key(0), 4):
        info = initialize_model(key, model, init_strategy=strategy)
        start = info.param_info.z["direction_unwrapped"]
        starts.append(f"{start:5.2f}")
    print(f"{name:24}", *starts)
