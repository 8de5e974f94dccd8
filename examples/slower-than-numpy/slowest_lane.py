# Under vmap a while_loop runs until its slowest lane is done, for all
# lanes. Milliseconds for 1,000 lanes of which one needs more steps.
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def settle(rate):
    """Steps until a level that goes from 0 to 1 is near 1."""
    return jax.lax.while_loop(
        lambda state: state[1] < 0.999,
        lambda state: (state[0] + 1, state[1] + rate * (1 - state[1])),
        (0, 0.0),
    )[0]


def report(name, way):
    run = timeit.Timer(lambda: jax.block_until_ready(way()))
    time = np.median(run.repeat(9, number=1)[3:]) * 1e3
    print(f"{name:16} {time:8.2f}")


all_lanes = jax.jit(jax.vmap(settle))
alone = jax.jit(settle)
quick = jnp.full(1000, 0.5)
mixed = quick.at[0].set(0.001)
steps = all_lanes(mixed)
print("steps, slowest and median:", steps.max(), jnp.median(steps))
report("all quick", lambda: all_lanes(quick))
report("one slow lane", lambda: all_lanes(mixed))
report("that lane alone", lambda: (alone(mixed[0]), all_lanes(quick)))
