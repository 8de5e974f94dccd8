# For rows that you chose yourself, scale the plate by hand. The mean of
# the scaled log density over all batches is that of all rows.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import scale
from numpyro.infer.util import log_density

y = 3 + jax.random.normal(jax.random.key(1), (100,))
z = 0.9 * y


def model(y, total):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("item", len(y)), scale(scale=total / len(y)):
        z = numpyro.sample("z", dist.Normal(mu, 1))
        numpyro.sample("y", dist.Normal(z, 0.5), obs=y)


def log_joint(y, z, total):
    values = {"mu": 2.5, "z": z}
    return log_density(model, (y, total), {}, values)[0]


batches = y.reshape(10, 10), z.reshape(10, 10)  # your own subsets
by_batch = jax.vmap(log_joint, (0, 0, None))
print(f"all rows:            {log_joint(y, z, 100):.2f}")
print(f"batches, scaled:     {by_batch(*batches, 100).mean():.2f}")
print(f"batches, not scaled: {by_batch(*batches, 10).mean():.2f}")
