# Iterate until nothing changes, and keep the gradient: a scan of fixed
# length in which a lane that is done keeps its value.
import jax
import jax.numpy as jnp


def ever_infected(r0):  # solves share = 1 - exp(-r0 * share)
    def step(state, _):
        share, done = state
        new = 1 - jnp.exp(-r0 * share)
        near = abs(new - share) < 1e-4
        return (jnp.where(done, share, new), done | near), None
    return jax.lax.scan(step, (jnp.ones(()), False), length=60)[0]


r0 = jnp.array([1.0, 1.8, 3.0])  # (draw,)
solve = jax.value_and_grad(ever_infected, has_aux=True)
(share, done), slope = jax.jit(jax.vmap(solve))(r0)
with jnp.printoptions(precision=2):
    print("done ", done)
    print("share", share)
    print("slope", slope)

# Check: the share solves its equation, and the slope is that of the
# implicit function theorem.
susceptible = 1 - share[1:]
assert jnp.allclose(
    susceptible, jnp.exp(-r0[1:] * share[1:]), atol=1e-3
)
by_hand = share[1:] * susceptible / (1 - r0[1:] * susceptible)
assert jnp.allclose(slope[1:], by_hand, rtol=0.02)
