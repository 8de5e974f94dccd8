# What NUTS would start from, under four strategies. initialize_model is
# what NUTS calls first; it takes a fraction of a fit's time.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import init_to_median, init_to_uniform, init_to_value
from numpyro.infer.util import constrain_fn, initialize_model

weight = jnp.array([262.0, 232, 344, 357, 319, 407, 525, 220, 162])


def model(weight):
    mean = numpyro.sample("mean", dist.Normal(300, 100))
    spread = numpyro.sample("spread", dist.LogNormal(4, 1))
    with numpyro.plate("car", 9):
        numpyro.sample("weight", dist.Normal(mean, spread), obs=weight)


strategies = {
    "uniform, radius 2": init_to_uniform,
    "uniform, radius 0": init_to_uniform(radius=0),
    "median of the prior": init_to_median,
    "values": init_to_value(values={"mean": 314.0, "spread": 100.0}),
}
for name, strategy in strategies.items():
    info = initialize_model(
        jax.random.key(0),
        model,
        model_args=(weight,),
        init_strategy=strategy,
    ).param_info
    start = constrain_fn(model, (weight,), {}, info.z)
    print(
        f"{name:20} mean {start['mean']:6.1f}  spread"
        f" {start['spread']:6.1f}  energy {info.potential_energy:9.0f}"
    )
