# The outer vmap is the outer loop: its axis comes first. Swap the two,
# or send the outer axis elsewhere by out_axes, and the result turns.
import jax
import jax.numpy as jnp


def new_cases(beta, infected):  # (), ()
    return beta * infected


betas = jnp.array([1.0, 2.0])
infected = jnp.array([3.0, 8.0, 26.0])
over_beta, over_infected = (0, None), (None, 0)

inner = jax.vmap(new_cases, in_axes=over_infected)
# (beta, infected)
beta_first = jax.vmap(inner, in_axes=over_beta)(betas, infected)
to_the_end = jax.vmap(inner, in_axes=over_beta, out_axes=-1)
beta_last = to_the_end(betas, infected)

inner = jax.vmap(new_cases, in_axes=over_beta)
swapped = jax.vmap(inner, in_axes=over_infected)(betas, infected)
print(beta_first.shape, swapped.shape, beta_last.shape)

by_loop = [[new_cases(b, i) for i in infected] for b in betas]
assert jnp.allclose(beta_first, jnp.array(by_loop))
assert (swapped == beta_first.T).all() and (beta_last == swapped).all()
