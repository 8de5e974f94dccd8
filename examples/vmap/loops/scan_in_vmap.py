# vmap of a scan is one scan in which every step works on all lanes.
# Here a lane is an epidemic with its own beta.
import jax
import jax.numpy as jnp


def simulate(beta, gamma):  # one draw
    def step(state, _):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        state = susceptible - new, infected + new - gamma * infected
        return state, infected
    return jax.lax.scan(step, (760.0, 3.0), length=14)[1]  # (day,)


beta = jnp.array([1.4, 1.8, 2.2])  # (draw,)
over_draws = jax.vmap(simulate, in_axes=(0, None))
curves = jax.jit(over_draws)(beta, 0.5)
print(curves.shape)
trace = jax.make_jaxpr(over_draws)(beta, 0.5)
print([equation.primitive.name for equation in trace.eqns])

# Check: a loop over the draws gives the same curves.
by_loop = jnp.stack([simulate(one, 0.5) for one in beta])
assert jnp.allclose(curves, by_loop, rtol=1e-3)
