# A Jacobian is a derivative mapped over a basis: forward, one lane for
# each input; in reverse, one lane for each output.
import jax
import jax.numpy as jnp


def next_day(state, _):
    well, ill, beta, gamma = state
    new = well * (1 - jnp.exp(-beta * ill / 763))
    return (well - new, ill + new - gamma * ill, beta, gamma), ill


def epidemic(rates):  # (rate,)
    start = (760.0, 3.0, rates[0], rates[1])
    return jax.lax.scan(next_day, start, length=14)[1]  # (day,)


rates = jnp.array([1.77, 0.53])
curve, forward = jax.linearize(epidemic, rates)
by_columns = jax.vmap(forward, out_axes=1)(jnp.eye(2))
curve, backward = jax.vjp(epidemic, rates)
(by_rows,) = jax.vmap(backward)(jnp.eye(14))

for jacobian in by_columns, by_rows, jax.jacrev(epidemic)(rates):
    known = jax.jacfwd(epidemic)(rates)
    assert jnp.allclose(jacobian, known, rtol=1e-3, atol=0.1)

print(by_columns.shape, by_rows.shape)
print("boys per unit of beta, gamma on day 5:", by_rows[5].round())
