# Groups counted from 1, as in R. Reading by an array of indices gives
# the last element twice, and reverse mode counts it once.
import jax
import jax.numpy as jnp

group = jnp.array([1, 2, 3])  # (person,), should be 0, 1, 2
reads = {
    "array": lambda x: x[group].sum(),
    "below": lambda x: x[group - 5].sum(),  # -4, -3, -2
    "scalars": lambda x: x[1] + x[2] + x[3],
    "vmap": lambda x: jax.vmap(lambda i: x[i])(group).sum(),
    "clip": lambda x: x.at[group].get(mode="clip").sum(),
    "fill": lambda x: x.at[group].get(mode="fill", fill_value=0).sum(),
}


def differences(read, x):
    shifts = jnp.eye(3) / 2
    return jnp.stack([read(x + s) - read(x - s) for s in shifts])


effect = jnp.array([0.5, -1.0, 2.0])  # (group,)
print("         reverse    forward    differences")
slopes = {}  # by reverse mode
for name, read in reads.items():
    slopes[name] = jax.grad(read)(effect)
    forward = jax.jacfwd(read)(effect)
    print(f"{name:8}", slopes[name], forward, differences(read, effect))
