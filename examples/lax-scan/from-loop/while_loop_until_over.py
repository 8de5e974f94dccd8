# while_loop goes on until a condition on its state fails: here until
# fewer than one boy is ill. The state counts the days.
import jax
import jax.numpy as jnp


@jax.jit
def simulate(beta, gamma):
    def goes_on(state):
        _day, _susceptible, infected = state
        return infected >= 1
    def body(state):
        day, susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        infected = infected + new - gamma * infected
        return day + 1, susceptible - new, infected
    return jax.lax.while_loop(goes_on, body, (0, 760.0, 3.0))


day, susceptible, infected = simulate(2.3, 0.55)
print("over after", day, "days;", susceptible.round(), "not infected")

# Check: the Python loop takes as many days.
days, susceptible, infected = 0, 760.0, 3.0
while infected >= 1:
    new = susceptible * (1 - jnp.exp(-2.3 * infected / 763))
    susceptible, infected = susceptible - new, infected * 0.45 + new
    days += 1

assert days == day
