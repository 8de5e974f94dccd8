# Every balance, not the last alone: scan returns them as ys, the other
# two write them into an array that they carry.
import jax
import jax.numpy as jnp
import numpy as np


def next_year(balance, deposit):
    balance = 1.03 * balance + deposit
    return balance, balance


def write(year, state):
    balance, written = state
    balance = 1.03 * balance + deposits[year]
    return balance, written.at[year].set(balance)


def write_and_count(state):
    year, *rest = state
    return year + 1, *write(year, rest)


deposits = jnp.array([100.0, 0.0, 50.0, 200.0, 100.0])  # (year,)
empty = jnp.zeros(5)
_, by_scan = jax.lax.scan(next_year, 0.0, deposits)
_, by_fori = jax.lax.fori_loop(0, 5, write, (0.0, empty))
_, _, by_while = jax.lax.while_loop(
    lambda state: state[0] < 5, write_and_count, (0, 0.0, empty)
)
print(by_scan)

balance, by_loop = 0.0, []
for deposit in deposits.tolist():
    balance = 1.03 * balance + deposit
    by_loop.append(balance)

for balances in by_scan, by_fori, by_while:
    assert np.allclose(balances, by_loop)
