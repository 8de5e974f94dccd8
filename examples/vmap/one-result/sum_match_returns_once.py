# sum_match=True does not add up what is the same in all lanes: it
# returns that once. So a constant does not count the lanes.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def terms(mu, effect, error):  # one school
    data = norm.logpdf(effect, mu, error)
    prior = norm.logpdf(mu, 0.0, 5.0)
    return {
        "data": data,
        "prior": prior,
        "data + prior": data + prior,
        "constant": jnp.ones(()),
        "is a number": jnp.isfinite(effect),
    }


in_axes = (None, 0, 0)
matched = jax.vmap(terms, in_axes, out_axes=None, sum_match=True)
totals = matched(5.0, effect, error)
lanes = jax.vmap(terms, in_axes)(5.0, effect, error)  # (school,) each

print("             sum_match     sum")
for name, each in lanes.items():
    print(f"{name:14}{totals[name]:8.2f}{each.sum():8.2f}")
