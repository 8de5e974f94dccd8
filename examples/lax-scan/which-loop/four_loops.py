# Savings at 3 percent with a deposit each year, by four loops.
import jax
import jax.numpy as jnp

deposits = jnp.array([100.0, 0.0, 50.0, 200.0, 100.0])  # (year,)


def next_year(balance, deposit):
    return 1.03 * balance + deposit, None


def turn(year, balance):
    return 1.03 * balance + deposits[year]


balance = 0.0
for deposit in deposits.tolist():
    balance = 1.03 * balance + deposit

by_scan, _ = jax.lax.scan(next_year, 0.0, deposits)
by_fori = jax.lax.fori_loop(0, 5, turn, 0.0)
year, by_while = jax.lax.while_loop(
    lambda state: state[0] < 5,
    lambda state: (state[0] + 1, turn(*state)),
    (0, 0.0),
)
assert jnp.allclose(jnp.array([by_scan, by_fori, by_while]), balance)
print(by_scan, by_fori, by_while)
