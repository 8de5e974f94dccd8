# with_refs adds a gradient into a ref. Each argument has an entry: a
# ref, GradValue() to get the gradient back, or DontWant() to skip it.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3.0, 8.0, 26.0, 76.0, 225.0])  # (day,)


def misfit(rates, start):
    steps = jnp.append(0.0, jnp.cumsum(rates))
    return ((start + steps - jnp.log(in_bed)) ** 2).sum()


rates, start = jnp.ones(4), 1.0
by_rates = jax.new_ref(jnp.zeros_like(rates))
value, back = jax.vjp(misfit, rates, start)

print(back.with_refs(by_rates, jax.ad.GradValue())(1.0))
print(by_rates[...])

print(back.with_refs(by_rates, jax.ad.DontWant())(1.0))
print(by_rates[...])  # twice the gradient

# Check:
gradient = jax.grad(misfit)(rates, start)
assert jnp.allclose(by_rates[...], 2 * gradient)
