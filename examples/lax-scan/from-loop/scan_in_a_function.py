# Put the scan into a function of what you will vary, and jit and vmap
# take it whole. What the step only reads comes by partial.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

boys = 763
contacts = np.array([2.45] * 7 + [1.2] * 7)  # (day,)


def by_loop(recovery):
    susceptible, infected, in_bed = 760.0, 3.0, []
    for today in contacts:
        new = susceptible * (1 - np.exp(-today * infected / boys))
        susceptible -= new
        infected += new - recovery * infected
        in_bed.append(infected)
    return in_bed


def step(recovery, carry, today):
    susceptible, infected = carry
    new = susceptible * (1 - jnp.exp(-today * infected / boys))
    infected = infected + new - recovery * infected
    return (susceptible - new, infected), infected


def simulate(recovery):
    day_0 = (760.0, 3.0)
    return jax.lax.scan(partial(step, recovery), day_0, contacts)[1]


rates = jnp.array([0.3, 0.46, 0.6])
curves = jax.jit(jax.vmap(simulate))(rates)
expected = jnp.array([by_loop(r) for r in rates])
assert jnp.allclose(curves, expected, rtol=1e-4)
print(jax.eval_shape(simulate, 0.46))
print(curves.shape, curves.max(axis=1).round().astype(int))
