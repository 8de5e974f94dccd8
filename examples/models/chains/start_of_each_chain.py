# init_params gives each chain its own start. It takes unconstrained
# values with the chains first, and unconstrain_fn makes them.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS
from numpyro.infer.util import unconstrain_fn


def model():
    period = numpyro.sample("period", dist.LogNormal(1.5, 0.5))
    near = dist.Normal(3, 0.1).log_prob(period)
    far = dist.Normal(6, 0.1).log_prob(period)
    numpyro.factor("two_modes", jnp.logaddexp(near, far))


starts = {"period": jnp.array([3.0, 6.0])}  # one for each chain
unconstrain = jax.vmap(
    lambda start: unconstrain_fn(model, (), {}, start)
)
converted = unconstrain(starts)
print("unconstrained:", converted["period"])


@jax.jit  # optional: both runs are one compiled program
def first_draw(init_params):
    options = {"num_warmup": 0, "num_samples": 1, "num_chains": 2}
    mcmc = MCMC(
        NUTS(model, step_size=1e-6, max_tree_depth=1),
        chain_method="vectorized",
        progress_bar=False,
        **options,
    )
    mcmc.run(jax.random.key(0), init_params=init_params)
    return mcmc.get_samples()["period"]


for init_params in starts, converted:
    print("starts at:", *(f"{x:.2f}" for x in first_draw(init_params)))
