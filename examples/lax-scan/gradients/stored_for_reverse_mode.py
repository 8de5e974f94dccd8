# Which arrays does JAX store for the gradient through 14 days? They are
# inside the function that jax.vjp returns.
import jax
import jax.numpy as jnp

contacts = jnp.linspace(1.5, 0.5, 14)  # (day,)


def next_day(state, contact, beta):
    susceptible, infected = state
    force = beta * contact * infected / 763
    new = susceptible * (1 - jnp.exp(-force))
    return susceptible - new, infected + new - jnp.sqrt(infected) / 2


def infected_at_end(beta, update):
    def step(state, contact):
        return update(state, contact, beta), None
    return jax.lax.scan(step, (760.0, 3.0), contacts)[0][1]


for update in next_day, jax.checkpoint(next_day):
    _, backward = jax.vjp(
        lambda b, u=update: infected_at_end(b, u), 0.4
    )
    print(*(leaf.shape for leaf in jax.tree.leaves(backward)))
