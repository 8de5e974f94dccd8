# Convergence and a gradient: a scan of fixed length that freezes a
# lane's carry when it is done. A lane that never is, says so.
from functools import partial

import jax
import jax.numpy as jnp


def improve(reproduction, state, _):
    share, done = state
    new = 1 - jnp.exp(-reproduction * share)
    near = abs(new - share) < 1e-4
    return (jnp.where(done, share, new), done | near), None


def ever_ill(reproduction):
    state = (jnp.ones(()), False)
    step = partial(improve, reproduction)
    return jax.lax.scan(step, state, length=60)[0]


reproduction = jnp.array([1.0, 1.8, 3.0])  # (lane,)
solve = jax.value_and_grad(ever_ill, has_aux=True)
(share, done), slope = jax.vmap(solve)(reproduction)
print("done ", done)
print("share", " ".join(f"{x:.2f}" for x in share))
print("slope", " ".join(f"{x:.2f}" for x in slope))

for i in 1, 2:  # a loop that stops, and the implicit function theorem
    state = (1.0, False)
    while not state[1]:
        state, _ = improve(reproduction[i], state, None)
    assert jnp.allclose(share[i], state[0], rtol=0, atol=1e-6)
    well = 1 - share[i]
    by_hand = share[i] * well / (1 - reproduction[i] * well)
    assert jnp.allclose(slope[i], by_hand, rtol=0.02)
