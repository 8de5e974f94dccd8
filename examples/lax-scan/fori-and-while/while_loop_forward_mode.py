# How do those never infected depend on beta? A while_loop has a
# gradient in forward mode, and none in reverse mode.
# raises: ValueError
import jax
import jax.numpy as jnp


def never_infected(beta):
    def goes_on(state):
        return state[1] > 1
    def step(state):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        return susceptible - new, infected + new - 0.55 * infected
    return jax.lax.while_loop(goes_on, step, (760.0, 3.0))[0]


print(f"never infected: {never_infected(1.5):.1f}")
print(f"slope by beta: {jax.jacfwd(never_infected)(1.5):.1f}")
low, high = never_infected(1.491), never_infected(1.4915)
print(f"from beta 1.491 to 1.4915: {low:.2f} to {high:.2f}")
jax.grad(never_infected)(1.5)
