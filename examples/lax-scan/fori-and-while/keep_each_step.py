# fori_loop returns the last carry only. To keep each day, carry an
# array and write into it; a scan does that for you.
import jax
import jax.numpy as jnp

beta, gamma = 2.3, 0.55


def next_day(state):
    susceptible, infected = state
    new = susceptible * (1 - jnp.exp(-beta * infected / 763))
    return susceptible - new, infected + new - gamma * infected


@jax.jit
def by_fori_loop(start):
    def step(day, carry):
        state, curve = carry
        return next_day(state), curve.at[day].set(state[1])
    carry = start, jnp.zeros(14)
    return jax.lax.fori_loop(0, 14, step, carry)[1]


@jax.jit
def by_scan(start):
    def step(state, _):
        return next_day(state), state[1]
    return jax.lax.scan(step, start, length=14)[1]


curve = by_fori_loop((760.0, 3.0))  # (day,)
print(curve.round().astype(int))

# Check: the outputs of the scan are the same.
assert jnp.allclose(curve, by_scan((760.0, 3.0)))
