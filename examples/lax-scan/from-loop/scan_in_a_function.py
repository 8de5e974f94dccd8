# Put the scan into a function of what you want to vary. Then jit, vmap
# and grad take it as a whole.
import jax
import jax.numpy as jnp
import numpy as np

beta = np.array([2.45] * 7 + [1.2] * 7)  # (day,)


def simulate(gamma):
    def step(carry, beta_today):
        susceptible, infected = carry
        new = susceptible * (1 - jnp.exp(-beta_today * infected / 763))
        infected = infected + new - gamma * infected
        return (susceptible - new, infected), infected
    return jax.lax.scan(step, (760.0, 3.0), beta)[1]


gammas = jnp.array([0.3, 0.46, 0.6])
curves = jax.jit(jax.vmap(simulate))(gammas)  # (gamma, day)
print(curves.shape, curves.max(axis=1).round())

# Check: each curve is that of its own Python loop.
for gamma, curve in zip(gammas, curves, strict=True):
    susceptible, infected = 760.0, 3.0
    for day in range(14):
        new = susceptible * (1 - np.exp(-beta[day] * infected / 763))
        susceptible = susceptible - new
        infected = infected + new - gamma * infected
        assert jnp.allclose(curve[day], infected, rtol=1e-4)
