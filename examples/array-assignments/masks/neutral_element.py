# The largest of the selected effects, which are all negative. Zero in
# the place of the others wins; minus infinity cannot.
import jax.numpy as jnp
from jax.nn import logsumexp

effect = jnp.array([28.0, -8.0, -3.0, 7.0, -1.0])  # (school,)
mask = effect < 0

print("wrong:", jnp.max(effect * mask))
print("right:", jnp.max(jnp.where(mask, effect, -jnp.inf)))
print("logsumexp:", logsumexp(jnp.where(mask, effect, -jnp.inf)))

# Check:
assert jnp.allclose(
    logsumexp(effect, where=mask), logsumexp(effect[mask])
)
