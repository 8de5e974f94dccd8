# Stop after the first small change, as a loop with break at its end
# does: a flag in the carry says whether the step is the last.
import jax
import jax.numpy as jnp


@jax.jit
def final_share(r0):  # solves share = 1 - exp(-r0 * share)
    def step(state, _):
        share, done = state
        new = 1 - jnp.exp(-r0 * share)
        small = jnp.abs(new - share) < 1e-4
        share = jnp.where(done, share, new)
        return (share, done | small), done
    return jax.lax.scan(step, (0.5, False), length=50)


(share, done), before = final_share(2.0)
print(f"{share:.4f} after {jnp.sum(~before)} steps, done: {done}")
(share, done), before = final_share(1.0)
print(f"{share:.4f} after {jnp.sum(~before)} steps, done: {done}")

# Check: a Python loop whose break comes after the update.
share, steps, change = 0.5, 0, 1.0
while change >= 1e-4:
    new = 1 - jnp.exp(-2 * share)
    share, steps, change = new, steps + 1, abs(new - share)

(by_scan, _), before = final_share(2.0)
assert jnp.isclose(by_scan, share) and jnp.sum(~before) == steps
