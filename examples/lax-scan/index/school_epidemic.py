# A school epidemic, day by day. The carry is the state of the school,
# and the outputs are the curve.
import jax
import jax.numpy as jnp


@jax.jit
def simulate(beta, gamma):
    def step(state, _):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        recovered = gamma * infected
        tomorrow = (susceptible - new, infected + new - recovered)
        return tomorrow, infected  # the next carry, and today's output
    _, curve = jax.lax.scan(step, (760.0, 3.0), length=14)
    return curve  # (day,)


curve = simulate(2.3, 0.55)
print(curve.round().astype(int))

# Check: the Python loop gives the same curve.
susceptible, infected = 760.0, 3.0
for today in curve:
    assert jnp.allclose(today, infected, rtol=1e-4)
    new = susceptible * (1 - jnp.exp(-2.3 * infected / 763))
    susceptible, infected = susceptible - new, infected * 0.45 + new
