# Three phases of the epidemic with different numbers of days: fill them
# up to one length, and let a mask say which entries are data.
import jax
import jax.numpy as jnp
import numpy as np

rise = [3.0, 8, 26, 76, 225]
peak = [298.0, 258, 233, 189]
fall = [128.0, 68, 29, 14, 4]
phases = [rise, peak, fall]  # boys in bed, by day

in_bed = np.ones((3, 5))  # (phase, day), filled up with 1
is_data = np.zeros((3, 5), bool)
for i, phase in enumerate(phases):
    in_bed[i, : len(phase)] = phase
    is_data[i, : len(phase)] = True


def growth(in_bed, is_data):  # one phase: the slope of a line
    day = jnp.arange(in_bed.size)
    lag = day - jnp.mean(day, where=is_data)
    up = jnp.sum(lag * jnp.log(in_bed), where=is_data)
    return up / jnp.sum(lag**2, where=is_data)


rates = jax.vmap(growth)(in_bed, is_data)  # (phase,)
print("growth a day:", *(f"{rate:.2f}" for rate in rates))

# Check:
by_loop = [np.polyfit(range(len(p)), np.log(p), 1)[0] for p in phases]
assert jnp.allclose(rates, jnp.array(by_loop), rtol=1e-4)
