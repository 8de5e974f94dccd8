# The gradient of a likelihood, batch by batch: each step of the scan
# adds the gradient of its batch into one ref.
from functools import partial

import jax
import jax.numpy as jnp


def minus_log_likelihood(weights, age, died):
    logits = weights[0] + weights[1] * age
    return (jnp.logaddexp(0, logits) - died * logits).sum()


def step(total, weights, _, batch):
    value, back = jax.vjp(minus_log_likelihood, weights, *batch)
    skip = jax.ad.DontWant()
    back.with_refs(total, skip, skip)(1.0)
    return None, value


@jax.jit
def value_and_gradient(weights, age, died):  # (batch, patient)
    total = jax.new_ref(jnp.zeros_like(weights))
    add_batch = partial(step, total, weights)
    _, values = jax.lax.scan(add_batch, None, (age, died))
    return values.sum(), total[...]


age = jax.random.normal(jax.random.key(0), (50, 20))  # standardized
died = (age > 0.5).astype(float)
weights = jnp.array([0.2, 1.0])
value, gradient = value_and_gradient(weights, age, died)
print(value, gradient)

# Check:
at_once = jax.grad(minus_log_likelihood)(weights, age, died)
assert jnp.allclose(gradient, at_once, rtol=1e-4)
