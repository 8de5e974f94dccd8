# The axis of the outer vmap comes first in the result, as the outer
# loop does. Exchange the two vmaps, and the table is transposed.
import jax
import jax.numpy as jnp


def new_cases(beta, infected):  # (), ()
    return beta * infected


betas = jnp.array([1.0, 2.0])
infected = jnp.array([3.0, 8.0, 26.0])

inner = jax.vmap(new_cases, in_axes=(None, 0))  # over infected
outer = jax.vmap(inner, in_axes=(0, None))  # over betas
print(outer(betas, infected).shape)  # (beta, infected)

inner = jax.vmap(new_cases, in_axes=(0, None))  # over betas
swapped = jax.vmap(inner, in_axes=(None, 0))  # over infected
print(swapped(betas, infected).shape)  # (infected, beta)

# Check:
by_loop = [[new_cases(b, i) for i in infected] for b in betas]
table = outer(betas, infected)
assert jnp.allclose(table, jnp.array(by_loop))
assert jnp.allclose(swapped(betas, infected), table.T)
