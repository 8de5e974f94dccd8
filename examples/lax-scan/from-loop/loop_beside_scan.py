# A loop in NumPy and the same loop as a scan: the lines of its body
# become the lines of the step.
import jax
import jax.numpy as jnp
import numpy as np

beta = np.array([2.45] * 7 + [1.2] * 7)  # (day,) fewer contacts later
gamma = 0.46

susceptible, infected, in_bed = 760.0, 3.0, []
for day in range(14):
    new = susceptible * (1 - np.exp(-beta[day] * infected / 763))
    susceptible = susceptible - new
    infected = infected + new - gamma * infected
    in_bed.append(infected)


def step(carry, beta_today):
    susceptible, infected = carry
    new = susceptible * (1 - jnp.exp(-beta_today * infected / 763))
    susceptible = susceptible - new
    infected = infected + new - gamma * infected
    return (susceptible, infected), infected


_, by_scan = jax.lax.scan(step, (760.0, 3.0), beta)
print(np.round(in_bed).astype(int))
print(by_scan.round().astype(int))

# Check:
assert jnp.allclose(by_scan, jnp.array(in_bed), rtol=1e-4)
