# dim puts each plate on the axis that it has in the data: departments
# on the last axis but one, sexes on the last.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.util import format_shapes

men_admitted = [512, 353, 120, 138, 53, 22]
men_applied = [825, 560, 325, 417, 191, 373]
women_admitted = [89, 17, 202, 131, 94, 24]
women_applied = [108, 25, 593, 375, 393, 341]
admitted = jnp.array([men_admitted, women_admitted]).T  # (6, 2)
applied = jnp.array([men_applied, women_applied]).T


def model(admitted=None):
    department = numpyro.plate("department", 6, dim=-2)
    sex = numpyro.plate("sex", 2, dim=-1)
    with department:
        base = numpyro.sample("base", dist.Normal(0, 1.5))
    with department, sex:
        shift = numpyro.sample("shift", dist.Normal(0, 1))
        numpyro.sample(
            "admitted",
            dist.Binomial(applied, logits=base + shift),
            obs=admitted,
        )


sites = trace(seed(model, rng_seed=0)).get_trace(admitted)
print(format_shapes(sites, compute_log_prob=True))
