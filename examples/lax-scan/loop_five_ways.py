# Savings with 3 percent interest and a deposit each year, by five loops
# that all agree.
import jax
import jax.numpy as jnp


def next_year(balance, deposit):
    balance = 1.03 * balance + deposit
    return balance, balance


def join(earlier, later):
    return later[0] * earlier[0], later[0] * earlier[1] + later[1]


deposits = jnp.array([100.0, 0.0, 50.0, 200.0, 100.0])  # (year,)
balance, balances = 0.0, []
for deposit in deposits:
    balance = 1.03 * balance + deposit
    balances.append(balance)

ways = {
    "Python": balance,
    "scan": jax.lax.scan(next_year, 0.0, deposits)[0],
    "fori_loop": jax.lax.fori_loop(
        0, 5, lambda i, balance: 1.03 * balance + deposits[i], 0.0
    ),
    "while_loop": jax.lax.while_loop(
        lambda state: state[0] < 5,
        lambda s: (s[0] + 1, 1.03 * s[1] + deposits[s[0]]),
        (0, 0.0),
    )[1],
    "associative_scan": jax.lax.associative_scan(
        join, (jnp.full(5, 1.03), deposits)
    )[1][-1],
}
for name, last in ways.items():
    assert jnp.allclose(last, balance)
    print(f"{name:16} {last:.4f}")
