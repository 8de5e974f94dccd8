# A Jacobian is a derivative mapped over the unit vectors: forward with
# one lane for each input, in reverse with one for each output.
import jax
import jax.numpy as jnp


def simulate(rates):  # (rate,): beta and gamma
    beta, gamma = rates
    def step(state, _):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        state = susceptible - new, infected + new - gamma * infected
        return state, infected
    return jax.lax.scan(step, (760.0, 3.0), length=14)[1]  # (day,)


rates = jnp.array([1.77, 0.53])
curve, forward = jax.linearize(simulate, rates)
by_columns = jax.vmap(forward, out_axes=1)(jnp.eye(2))  # 2 lanes

curve, backward = jax.vjp(simulate, rates)
(by_rows,) = jax.vmap(backward)(jnp.eye(14))  # 14 lanes

print(by_columns.shape, by_rows.shape)  # (day, rate)
print("day 5:", by_rows[5].round())

# Check: JAX's own Jacobians are the same.
for jacobian in jax.jacfwd(simulate), jax.jacrev(simulate):
    for ours in by_columns, by_rows:
        assert jnp.allclose(ours, jacobian(rates), rtol=1e-3, atol=0.1)
