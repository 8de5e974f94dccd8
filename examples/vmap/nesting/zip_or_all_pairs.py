# One vmap that maps two arguments pairs them, first with first. Two
# vmaps, each of which maps one argument, give every pair.
import jax
import jax.numpy as jnp


def cases_per_case(beta, gamma):  # how many an ill person infects
    return beta / gamma


betas = jnp.array([1.0, 2.0, 3.0])  # infections a day
gammas = jnp.array([0.25, 0.5, 1.0])  # recoveries a day

paired = jax.vmap(cases_per_case)(betas, gammas)
print(paired)

with_each_gamma = jax.vmap(cases_per_case, in_axes=(None, 0))
all_pairs = jax.vmap(with_each_gamma, in_axes=(0, None))
table = all_pairs(betas, gammas)  # (beta, gamma)
print(table)

# Check:
by_loop = [[cases_per_case(b, g) for g in gammas] for b in betas]
assert jnp.allclose(table, jnp.array(by_loop))
assert jnp.allclose(paired, jnp.diagonal(table))
