# Groups counted from 1: the last one is outside. It reads the nearest
# element, but that read is missing in the gradient.
import jax
import jax.numpy as jnp

effect = jnp.array([0.5, -1.0, 2.0])  # (group,)
group = jnp.array([1, 2, 3])  # (person,), should be 0, 1, 2


def total(effect):
    return effect[group].sum()


print("read:    ", effect[group])
print("gradient:", jax.grad(total)(effect))
