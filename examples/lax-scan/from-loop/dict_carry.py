# A dict of state is a carry as it is, and the rows of a matrix are its
# xs: mean and variance of each column in one pass (Welford's method).
import jax
import jax.numpy as jnp
import numpy as np

beetles = np.array(  # (group, column): dose, exposed, killed
    [[1.69, 59, 6], [1.72, 60, 13], [1.76, 62, 18], [1.78, 56, 28]]
)

state = {"count": 0, "mean": np.zeros(3), "squares": np.zeros(3)}
for row in beetles:
    state["count"] += 1
    gap = row - state["mean"]
    state["mean"] += gap / state["count"]
    state["squares"] += gap * (row - state["mean"])


def step(state, row):
    count = state["count"] + 1
    gap = row - state["mean"]
    mean = state["mean"] + gap / count
    squares = state["squares"] + gap * (row - mean)
    return {"count": count, "mean": mean, "squares": squares}, None


init = {"count": 0, "mean": jnp.zeros(3), "squares": jnp.zeros(3)}
carry, _ = jax.lax.scan(step, init, beetles)

for name in state:
    assert jnp.allclose(carry[name], state[name]), name

assert jnp.allclose(
    carry["squares"] / 4, beetles.var(axis=0), rtol=1e-4
)
print(carry["count"], carry["mean"].round(2))
