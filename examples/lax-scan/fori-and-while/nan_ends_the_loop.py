# Newton's method by a while_loop. A change that is NaN ends the loop at
# once, and it looks as if the method had converged.
import jax
import jax.numpy as jnp


@jax.jit
def root_near(start):  # of log(x) = 1
    def goes_on(state):
        _, change, steps = state
        return (jnp.abs(change) > 1e-5) & (steps < 100)
    def step(state):
        x, _, steps = state
        change = x * (1 - jnp.log(x))
        return x + change, change, steps + 1
    return jax.lax.while_loop(goes_on, step, (start, jnp.inf, 0))


for start in 2.0, 9.0:
    x, change, steps = root_near(start)
    print(f"from {start}: {x:.4f} after {steps} steps;", end=" ")
    print("fewer than 100:", steps < 100, end=", ")
    print("small change:", jnp.abs(change) <= 1e-5)
