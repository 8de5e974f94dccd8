# What if the school had closed, and halved its contacts? A parameter
# that changes is a sequence: beta for each day goes into the xs.
import jax
import jax.numpy as jnp


def curve(closed_from):
    def step(state, beta):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        return (susceptible - new, 0.54 * infected + new), infected
    beta = jnp.where(jnp.arange(14) < closed_from, 2.45, 1.225)
    return jax.lax.scan(step, (760.0, 3.0), beta)


closed_from = jnp.array([2, 4, 14])  # (scenario,)
end, infected = jax.jit(jax.vmap(curve))(closed_from)
print("closed from day:", closed_from)
print("most in bed:    ", *(f"{peak:.0f}" for peak in infected.max(1)))
print("not ill by 14:  ", *(f"{count:.0f}" for count in end[0]))

# Check: whoever is still susceptible has escaped on each day.
for i, closing in enumerate(closed_from):
    beta = jnp.where(jnp.arange(14) < closing, 2.45, 1.225)
    risk = (beta * infected[i]).sum() / 763
    assert jnp.isclose(end[0][i], 760 * jnp.exp(-risk), rtol=1e-3)
