# raises: ValueError
# A multivariate normal has one log probability for each row, so a mask
# needs one flag for each row. A mask of entries does not fit.
import jax.numpy as jnp
import numpyro.distributions as dist

y = jnp.array([[1.0, 2.0, jnp.nan], [0.5, 0.1, 0.4]])
seen = ~jnp.isnan(y)  # (row, entry)
filled = jnp.nan_to_num(y)

alone = dist.Normal(0, 1).expand([2, 3]).mask(seen)
print("normal, mask of entries:", alone.log_prob(filled).shape)
rows = dist.MultivariateNormal(jnp.zeros(3), jnp.eye(3))
whole = rows.expand([2]).mask(seen.all(axis=-1))
print("rows, mask of rows:", whole.log_prob(filled))
rows.expand([2]).mask(seen).log_prob(filled)
