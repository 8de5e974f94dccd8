# The same epidemic as a loop in NumPy and as a scan: the lines of the
# loop's body become the lines of the step.
import jax
import jax.numpy as jnp
import numpy as np

boys, recovery = 763, 0.46
contacts = np.array([2.45] * 7 + [1.2] * 7)  # (day,) fewer from day 7

susceptible, infected, in_bed, new = 760.0, 3.0, [], np.zeros(14)
for day in range(14):
    escape = np.exp(-contacts[day] * infected / boys)
    new[day] = susceptible * (1 - escape)
    susceptible -= new[day]
    infected += new[day] - recovery * infected
    in_bed.append(infected)


def step(carry, contacts_today):
    susceptible, infected = carry
    escape = jnp.exp(-contacts_today * infected / boys)
    new_today = susceptible * (1 - escape)
    susceptible -= new_today
    infected += new_today - recovery * infected
    return (susceptible, infected), (infected, new_today)


carry, ys = jax.lax.scan(step, (760.0, 3.0), contacts)

assert jnp.allclose(jnp.array(ys), jnp.array([in_bed, new]), rtol=1e-4)
print(ys[0].round().astype(int))
