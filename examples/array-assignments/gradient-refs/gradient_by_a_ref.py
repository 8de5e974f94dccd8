# jax.grad does not differentiate by a ref. Use jax.vjp and give it a
# second ref, in which to put the gradient.
# raises: TypeError
import jax
import jax.numpy as jnp

in_bed = jnp.array([3.0, 8.0, 26.0, 76.0, 225.0])  # (day,)


def misfit(level):
    return ((level[...] - jnp.log(in_bed)) ** 2).sum()


level = jax.new_ref(jnp.ones(5))
by_level = jax.new_ref(jnp.zeros(5))
value, back = jax.vjp(misfit, level)
back.with_refs(by_level)(1.0)
print(by_level[...])

jax.grad(misfit)(level)
