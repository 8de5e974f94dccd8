# An epidemic day by day: the carry is who is susceptible, infected and
# recovered, and the output of a step is the count of that day.
import jax
import jax.numpy as jnp

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
beta, gamma = 2.45, 0.46  # a day


@jax.jit
def simulate(start):
    def step(state, _):
        susceptible, infected, recovered = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        gone = gamma * infected
        following = susceptible - new, infected + new - gone
        return (*following, recovered + gone), infected
    return jax.lax.scan(step, start, length=14)


state, infected = simulate((760.0, 3.0, 0.0))
print("counted:", *(f"{count:3}" for count in in_bed))
print("model:  ", *(f"{count:3.0f}" for count in infected))
assert jnp.isclose(sum(state), 763)
