# A dict of state is a carry as it is, and the rows of a matrix are its
# xs: the mean and variance of each column in one pass (Welford).
import jax
import jax.numpy as jnp
import numpy as np

beetles = np.array(  # (group, column): dose, exposed, killed
    [[1.69, 59, 6], [1.72, 60, 13], [1.76, 62, 18], [1.78, 56, 28]]
)


def step(state, row):
    count = state["count"] + 1
    gap = row - state["mean"]
    mean = state["mean"] + gap / count
    squares = state["squares"] + gap * (row - mean)
    return {"count": count, "mean": mean, "squares": squares}, None


zeros = jnp.zeros(3)
init = {"count": 0, "mean": zeros, "squares": zeros}
carry, _ = jax.lax.scan(step, init, beetles)
print(carry["count"], carry["mean"].round(2))

# Check: the loop, and NumPy's variance.
state = {"count": 0, "mean": np.zeros(3), "squares": np.zeros(3)}
for row in beetles:
    state["count"] += 1
    gap = row - state["mean"]
    state["mean"] += gap / state["count"]
    state["squares"] += gap * (row - state["mean"])

assert jnp.allclose(carry["squares"], state["squares"], rtol=1e-4)
assert jnp.allclose(carry["squares"] / 4, beetles.var(0), rtol=1e-4)
