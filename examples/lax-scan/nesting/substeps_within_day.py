# A scan in a scan: ten small steps within each day, and one output for
# the day.
import jax

beta, gamma = 1.8, 0.55  # rates in continuous time


@jax.jit
def simulate(start):
    def substep(state, _):
        susceptible, infected = state
        new = 0.1 * beta * susceptible * infected / 763
        infected = infected + new - 0.1 * gamma * infected
        return (susceptible - new, infected), None
    def day(state, _):
        following, _ = jax.lax.scan(substep, state, length=10)
        return following, state[1]
    return jax.lax.scan(day, start, length=14)[1]


infected = simulate((760.0, 3.0))  # (day,)
print(*(f"{count:.0f}" for count in infected))

# Check: two Python loops.
susceptible, now = 760.0, 3.0
for today in infected:
    assert abs(now / today - 1) < 1e-3
    for _ in range(10):
        new = 0.1 * beta * susceptible * now / 763
        susceptible, now = susceptible - new, now + new - 0.055 * now
