# sum_match=True does not sum what is the same in all lanes: it returns
# that once. So a constant counts no lanes, and a prior is added once.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def terms(mu, effect, error):  # (), (), ()
    data = norm.logpdf(effect, mu, error)
    prior = norm.logpdf(mu, 0.0, 5.0)
    return {
        "data": data,
        "prior": prior,
        "data + prior": data + prior,
        "constant": jnp.ones(()),
        "is a number": jnp.isfinite(effect),
    }


axes = {"in_axes": (None, 0, 0), "out_axes": None}
by_sum_match = jax.vmap(terms, **axes, sum_match=True)
by_sum = jax.vmap(terms, in_axes=(None, 0, 0))
totals = by_sum_match(5.0, effect, error)
print("             sum_match     sum")
for name, lanes in by_sum(5.0, effect, error).items():
    print(f"{name:14}{totals[name]:8.2f}{lanes.sum():8.2f}")
