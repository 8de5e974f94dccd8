# Matrices from diagonals and blocks: the moves between three states,
# and a joint covariance.
import jax.numpy as jnp

step = jnp.array([0.3, 0.2])  # from one state to the next
stay = jnp.append(1 - step, 1.0)
move = jnp.diag(stay) + jnp.diag(step, k=1)
print(move)

variance = jnp.eye(2)
shared = jnp.full((2, 1), 0.5)
noise = jnp.eye(1)
joint = jnp.block([[variance, shared], [shared.T, noise]])
print(joint)

# Check: the same by updates.
places = jnp.arange(3)
filled = jnp.zeros((3, 3)).at[places, places].set(stay)
filled = filled.at[places[:2], places[:2] + 1].set(step)
assert jnp.allclose(move, filled)
filled = jnp.eye(3).at[:2, 2:].set(shared).at[2:, :2].set(shared.T)
assert jnp.allclose(joint, filled)
