# Before the scan, run the step as ordinary Python: once, to compare the
# carry that goes in with the carry that comes back, then in a loop.
import jax
import jax.numpy as jnp

beta = jnp.array([2.45] * 7 + [1.2] * 7)  # (day,)
gamma = 0.46


def step(carry, beta_today):
    susceptible, infected = carry
    new = susceptible * (1 - jnp.exp(-beta_today * infected / 763))
    susceptible = susceptible - new
    infected = infected + new - gamma * infected
    return (susceptible, infected), infected


carry, y = step((760.0, 3.0), beta[0])
print("carry", jax.tree.map(float, carry), "y", float(y))

carry, in_bed = (760.0, 3.0), []
for beta_today in beta:
    carry, y = step(carry, beta_today)
    in_bed.append(y)

_, by_scan = jax.lax.scan(step, (760.0, 3.0), beta)
print(jnp.allclose(by_scan, jnp.array(in_bed), rtol=1e-4))
