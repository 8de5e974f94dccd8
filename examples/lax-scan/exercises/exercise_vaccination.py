# Boys in bed, with a contact rate and vaccine doses for each day: write
# the loop as a scan.
# raises: TracerBoolConversionError
import jax
import jax.numpy as jnp
import numpy as np


def in_bed(rates, doses):
    s, i, by_day = 760.0, 3.0, []  # edit from here
    for rate, dose in zip(rates, doses, strict=True):
        if dose > s:
            dose = s
        new = (s - dose) * (1 - jnp.exp(-rate * i / 763))
        s, i = s - dose - new, 0.5 * i + new
        by_day.append(i)
    return jnp.stack(by_day)  # to here


sizes = []
for days, dose in ((3, 0.0), (20, 40.0), (9, 300.0)):
    rates, doses = np.linspace(2, 1, days), np.full(days, dose)
    s, i, by_loop = 760.0, 3.0, []
    for rate in rates:
        s -= min(dose, s)
        new = s * (1 - np.exp(-rate * i / 763))
        s, i = s - new, 0.5 * i + new
        by_loop.append(i)
    found = jax.jit(in_bed)(rates, doses)
    assert np.allclose(found, by_loop, rtol=1e-3), f"{found}"
    sizes.append(len(str(jax.make_jaxpr(in_bed)(rates, doses))))

assert max(sizes) < 1.1 * min(sizes), "the trace grows with the days"
print("solved")
