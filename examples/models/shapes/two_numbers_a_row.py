# Two dependent numbers in each row: the row is one event, the rows are
# a plate. Log odds of admission for men and women in six departments.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace

men_admitted = [512, 353, 120, 138, 53, 22]
men_applied = [825, 560, 325, 417, 191, 373]
women_admitted = [89, 17, 202, 131, 94, 24]
women_applied = [108, 25, 593, 375, 393, 341]
admitted = jnp.array([men_admitted, women_admitted]).T  # (6, 2)
applied = jnp.array([men_applied, women_applied]).T
log_odds = jnp.log(admitted / (applied - admitted))


def model(log_odds=None):
    mean = numpyro.sample(
        "mean", dist.Normal(0, 2).expand([2]).to_event(1)
    )
    spread = numpyro.sample(
        "spread", dist.HalfNormal(2).expand([2]).to_event(1)
    )
    factor = numpyro.sample("factor", dist.LKJCholesky(2))
    scale_tril = spread[:, None] * factor
    with numpyro.plate("department", 6):
        row = dist.MultivariateNormal(mean, scale_tril=scale_tril)
        numpyro.sample("log_odds", row, obs=log_odds)


sites = trace(seed(model, rng_seed=0)).get_trace(log_odds)
for name in ("mean", "spread", "factor", "log_odds"):
    fn = sites[name]["fn"]
    print(f"{name:9} {fn.batch_shape} | {fn.event_shape}")

print("terms:", sites["log_odds"]["fn"].log_prob(log_odds).shape)
