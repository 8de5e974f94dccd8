# An array whose parts you have is put together, not filled: columns by
# stack, pieces end to end by concatenate.
import jax
import jax.numpy as jnp


@jax.jit
def filled(dose, free):
    design = jnp.ones((4, 3))
    design = design.at[:, 1].set(dose)
    design = design.at[:, 2].set(dose**2)
    effect = jnp.zeros(3).at[1:].set(free)
    return design @ effect


@jax.jit
def put_together(dose, free):
    design = jnp.stack([jnp.ones(4), dose, dose**2], axis=1)
    effect = jnp.concatenate([jnp.zeros(1), free])
    return design @ effect


dose = jnp.array([1.6907, 1.7242, 1.7552, 1.7842])  # (group,)
free = jnp.array([0.5, -1.0])  # the first effect is fixed at 0
print(filled(dose, free))
print(put_together(dose, free))
