# xs as a dict of arrays: the step gets the entries of one day. What it
# returns as y, a dict too, comes back stacked by day.
import jax
import jax.numpy as jnp


def step(infected, today):
    error = today["in_bed"] - infected
    y = {"infected": infected, "error": error}
    return infected * jnp.exp(today["growth"]), y


xs = {
    "growth": jnp.array([1.0, 1.2, 1.0, 1.1, 0.3]),  # (day,)
    "in_bed": jnp.array([3.0, 8.0, 26.0, 76.0, 225.0]),  # (day,)
}
_, ys = jax.lax.scan(step, 3.0, xs)
with jnp.printoptions(precision=1):
    print(ys["infected"])
    print(ys["error"])

# Check: the loop over the days.
infected = 3.0
for day in range(5):
    assert jnp.allclose(ys["infected"][day], infected)
    infected = infected * jnp.exp(xs["growth"][day])
