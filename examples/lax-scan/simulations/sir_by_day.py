# SIR day by day: the carry is the state, the y is today's count.
import jax
import jax.numpy as jnp
import numpy as np

boys, beta, gamma = 763, 2.45, 0.46
in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def next_day(state, _):
    well, ill, recovered = state
    new = well * (1 - jnp.exp(-beta * ill / boys))
    gone = gamma * ill
    return (well - new, ill + new - gone, recovered + gone), ill


state, curve = jax.lax.scan(next_day, (760.0, 3.0, 0.0), length=14)

well, ill, by_loop = 760.0, 3.0, []
for _ in range(14):
    by_loop.append(ill)
    new = well * (1 - np.exp(-beta * ill / boys))
    well, ill = well - new, ill + new - gamma * ill

assert jnp.allclose(curve, jnp.array(by_loop), rtol=1e-4)
assert jnp.isclose(sum(state), boys)
print("in bed", jnp.array(in_bed))
print("model ", curve.round().astype(int))
