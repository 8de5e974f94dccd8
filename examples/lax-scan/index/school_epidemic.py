# An epidemic day by day: the carry is the state of the school, the ys
# are the curve. The Python loop gives the same curve.
import jax
import jax.numpy as jnp

boys, beta, gamma = 763, 2.3, 0.55
in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def next_day(state, _):
    susceptible, infected = state
    escape = jnp.exp(-beta * infected / boys)
    new = susceptible * (1 - escape)
    tomorrow = susceptible - new, infected + new - gamma * infected
    return tomorrow, infected  # today's count is what we keep


day_0 = (760.0, 3.0)
_, infected = jax.lax.scan(next_day, day_0, length=14)  # (day,)

state, by_loop = day_0, []
for _ in range(14):
    state, today = next_day(state, None)
    by_loop.append(today)

assert jnp.allclose(infected, jnp.array(by_loop), rtol=1e-4)

print("in bed", jnp.array(in_bed))
print("model ", infected.round().astype(int))
