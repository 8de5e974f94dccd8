# An array whose parts you have is put together, not filled. Each pair
# is a construction and the updates that it replaces.
import jax.numpy as jnp

dose = jnp.array([1.6907, 1.7242, 1.7552, 1.7842])  # (group,)
design = jnp.stack([jnp.ones(4), dose, dose**2], axis=1)
filled = jnp.ones((4, 3)).at[:, 1].set(dose).at[:, 2].set(dose**2)
assert (design == filled).all()

free = jnp.array([0.5, -1.0, 2.0])  # the first level is the reference
effect = jnp.concatenate([jnp.zeros(1), free])
assert (effect == jnp.zeros(4).at[1:].set(free)).all()
assert (effect == jnp.pad(free, (1, 0))).all()

step = jnp.array([0.3, 0.2])  # from one state to the next
move = jnp.diag(jnp.append(1 - step, 1.0)) + jnp.diag(step, k=1)
stay, ahead = jnp.arange(3), jnp.arange(2)
filled = jnp.zeros((3, 3)).at[stay, stay].set(jnp.append(1 - step, 1))
assert (move == filled.at[ahead, ahead + 1].set(step)).all()
print(move)

variance, shared, noise = jnp.eye(2), jnp.full((2, 1), 0.5), jnp.eye(1)
joint = jnp.block([[variance, shared], [shared.T, noise]])
filled = jnp.eye(3).at[:2, 2:].set(shared).at[2:, :2].set(shared.T)
assert (joint == filled).all()
print(joint)
