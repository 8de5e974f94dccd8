# A recursive function of a traced number never ends: lax.cond traces
# both branches, also the one that calls the function again.
# raises: RecursionError
import jax


def balance(amount, years):
    return jax.lax.cond(
        years == 0,
        lambda: amount,
        lambda: balance(1.03 * amount + 100, years - 1),
    )


print(jax.jit(balance)(0.0, 10))
