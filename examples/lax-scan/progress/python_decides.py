# io_callback returns a value to the loop: here a Python function looks
# at the progress and decides when to stop.
import jax
import jax.numpy as jnp
from jax.experimental import io_callback

changes = []


def go_on(change):
    changes.append(float(change))
    return change > 1e-3 and len(changes) < 100


@jax.jit
def final_share(reproduction):  # of people who are ever infected
    def body(state):
        share, _ = state
        new = 1 - jnp.exp(-reproduction * share)
        answer = jax.ShapeDtypeStruct((), bool)
        more = io_callback(
            go_on, answer, jnp.abs(new - share), ordered=True
        )
        return new, more
    start = (jnp.float32(1), True)
    return jax.lax.while_loop(lambda state: state[1], body, start)[0]


print(f"share {final_share(1.5):.2f} after {len(changes)} steps")
