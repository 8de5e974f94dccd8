# fori_loop carries a state through a counted loop and returns the last
# one. What you want to keep from each turn, you write into an array.
import jax
import jax.numpy as jnp

beta = jnp.array([2.45] * 7 + [1.2] * 7)  # (day,)


@jax.jit
def simulate(gamma):
    def body(day, state):
        susceptible, infected, in_bed = state
        new = susceptible * (1 - jnp.exp(-beta[day] * infected / 763))
        infected = infected + new - gamma * infected
        in_bed = in_bed.at[day].set(infected)
        return susceptible - new, infected, in_bed
    state = (760.0, 3.0, jnp.zeros(14))
    return jax.lax.fori_loop(0, 14, body, state)


susceptible, infected, in_bed = simulate(0.46)
print(in_bed.round().astype(int))

# Check: the Python loop fills the same list.
susceptible, infected = 760.0, 3.0
for day in range(14):
    new = susceptible * (1 - jnp.exp(-beta[day] * infected / 763))
    susceptible = susceptible - new
    infected = infected + new - 0.46 * infected
    assert jnp.allclose(in_bed[day], infected, rtol=1e-4)
