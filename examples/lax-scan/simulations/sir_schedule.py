# A schedule is xs: the contact rate on each day. From day 5 on, the
# school halves its contacts.
import jax
import jax.numpy as jnp
import numpy as np


def next_day(state, contact):
    well, ill = state
    new = well * (1 - jnp.exp(-contact * ill / 763))
    return (well - new, 0.54 * ill + new), ill


open_school = jnp.full(14, 2.45)  # (day,)
halved = open_school.at[5:].multiply(0.5)
curves = []
for contacts in (open_school, halved):
    (well, _), curve = jax.lax.scan(next_day, (760.0, 3.0), contacts)
    curves.append(curve)
    by_loop, left, ill = [], 760.0, 3.0
    for contact in contacts.tolist():
        by_loop.append(ill)
        new = left * (1 - np.exp(-contact * ill / 763))
        left, ill = left - new, 0.54 * ill + new
    assert jnp.allclose(curve, jnp.array(by_loop), rtol=1e-4)
    # Who is well has escaped on every day.
    risk = (contacts * curve).sum() / 763
    assert jnp.isclose(well, 760 * jnp.exp(-risk), rtol=1e-3)
    print(f"still well: {well:.0f}, most in bed: {curve.max():.0f}")
