# The slope of a solution from the solution alone: custom_root uses the
# equation, so the solver may be a while_loop that stops early.
import jax
import jax.numpy as jnp


def solve(gap, start):
    def far(share):
        return jnp.abs(gap(share)) > 1e-6
    def step(share):
        return share + gap(share)
    return jax.lax.while_loop(far, step, start)


def divide(linear, y):  # the x with linear(x) == y
    return y / linear(1.0)


def final_share(r0, start):
    def gap(share):  # is 0 at the solution
        return 1 - jnp.exp(-r0 * share) - share
    return jax.lax.custom_root(gap, start, solve, divide)


for start in 0.5, 0.7968:
    share, slope = jax.jit(jax.value_and_grad(final_share))(2.0, start)
    print(f"from {start}: {share:.4f}, slope {slope:.4f}")
