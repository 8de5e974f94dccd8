# A choice in each lane: the share to vaccinate is 1 - 1/R0, and 0 if
# the epidemic dies out by itself. where and cond both do it.
import jax
import jax.numpy as jnp


def by_where(beta, gamma):  # one draw
    r0 = beta / gamma
    return jnp.where(r0 > 1, 1 - 1 / r0, 0.0)


def by_cond(beta, gamma):
    r0 = beta / gamma
    return jax.lax.cond(
        r0 > 1, lambda r0: 1 - 1 / r0, jnp.zeros_like, r0
    )


beta = jnp.array([0.4, 0.5, 0.8, 1.2, 1.8])  # (draw,)
gamma = jnp.array([0.6, 0.5, 0.5, 0.4, 0.5])  # (draw,)
share = jax.jit(jax.vmap(by_where))(beta, gamma)
print(share)
print(jax.jit(jax.vmap(by_cond))(beta, gamma))

# Check: a Python loop with an if gives the same.
r0s = [float(r0) for r0 in beta / gamma]
by_loop = [1 - 1 / r0 if r0 > 1 else 0.0 for r0 in r0s]
assert jnp.allclose(share, jnp.array(by_loop))
