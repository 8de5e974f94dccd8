# How do those who are never ill depend on beta? A while_loop has a
# gradient in forward mode, and none in reverse mode.
# raises: ValueError
import jax
import jax.numpy as jnp


def never_ill(beta):
    def goes_on(state):
        return state[1] > 1
    def step(state):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        return susceptible - new, infected + new - 0.55 * infected
    return jax.lax.while_loop(goes_on, step, (760.0, 3.0))[0]


print(f"never ill: {never_ill(1.5):.1f}")
print(f"slope by beta: {jax.jacfwd(never_ill)(1.5):.1f}")
jax.grad(never_ill)(1.5)
