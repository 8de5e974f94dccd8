# The balance before the first deposit and after each: one more entry
# than there are deposits.
import jax
import jax.numpy as jnp


def step(balance, deposit):
    return balance + deposit, balance


def balances(start, deposits):
    last, before = jax.lax.scan(step, start, deposits)
    return jnp.append(before, last)


for start, deposits in ((5.0, [1.0, 2, 4]), (7.0, [3.0]), (2.0, [])):
    by_loop = [start]
    for deposit in deposits:
        by_loop.append(by_loop[-1] + deposit)
    found = balances(start, jnp.array(deposits))
    assert found.tolist() == by_loop, f"{found}, not {by_loop}"

print("solved")
