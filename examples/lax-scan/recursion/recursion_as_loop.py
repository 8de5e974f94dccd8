# A recursion as a loop: what the function passes to itself is carried.
import jax
import jax.numpy as jnp


def year(amount):
    return 1.03 * amount + 100


@jax.jit
def ten_years(amount):  # a number of years that is known
    return jax.lax.scan(
        lambda a, _: (year(a), None), amount, length=10
    )[0]


@jax.jit
def balance(amount, years):  # a traced number of years
    return jax.lax.fori_loop(0, years, lambda _, a: year(a), amount)


@jax.jit
def years_to(goal):  # until a condition holds
    def go_on(state):
        return state[0] < goal
    def body(state):
        amount, years = state
        return year(amount), years + 1
    return jax.lax.while_loop(go_on, body, (0.0, 0))[1]


print(ten_years(0.0).round(), balance(0.0, 10).round(), years_to(2e3))


# Check: a Python loop
amount = 0.0
for _ in range(10):
    amount = year(amount)

assert jnp.isclose(balance(0.0, 10), amount)
