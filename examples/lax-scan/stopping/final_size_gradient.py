# The slope of a solution by r0, through all steps and through a scan
# that freezes: from a start that is near already, it takes no step.
import jax
import jax.numpy as jnp


def final_share(r0, start, tolerance):
    def step(share, _):
        change = 1 - jnp.exp(-r0 * share) - share
        change = jnp.where(abs(change) > tolerance, change, 0)
        return share + change, None
    return jax.lax.scan(step, start, length=50)[0]


solve = jax.jit(jax.value_and_grad(final_share))
for start in 0.5, 0.7968:
    for name, tolerance in ("all steps", -1.0), ("frozen", 1e-4):
        share, slope = solve(2.0, start, tolerance)
        print(f"from {start}, {name}: {share:.4f}, slope {slope:.4f}")

# Check: the slope by the implicit function theorem.
share, slope = solve(2.0, 0.5, -1.0)
assert jnp.isclose(slope, share * (1 - share) / (2 * share - 1))
