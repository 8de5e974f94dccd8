# Running sums, products, maxima and log-sum-exps have names. For any
# other operator that can be paired there is associative_scan.
import jax
import jax.numpy as jnp
import numpy as np

growth = jnp.array([1.5, 0.8, 2.0, 0.5, 1.2])  # (week,)
named = {
    "sum": (jnp.cumsum, jnp.add),
    "product": (jnp.cumprod, jnp.multiply),
    "maximum": (jax.lax.cummax, jnp.maximum),
    "logsumexp": (jax.lax.cumlogsumexp, jnp.logaddexp),
}
for name, (function, operator) in named.items():
    running = function(growth)  # (week,)
    paired = jax.lax.associative_scan(operator, growth)
    total, totals = growth[0], [growth[0]]
    for factor in growth[1:]:
        total = operator(total, factor)
        totals.append(total)
    assert np.allclose(running, totals) and np.allclose(paired, totals)
    print(f"{name:9} {running}")
