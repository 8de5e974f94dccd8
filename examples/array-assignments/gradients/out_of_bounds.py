# Groups counted from 1, as in R. An array of indices reads the last
# element for the missing one; reverse mode sends it no gradient.
import jax
import jax.numpy as jnp
from jax.test_util import check_grads

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
    up = jnp.stack([read(x.at[i].add(0.5)) for i in range(3)])
    return up - jnp.stack([read(x.at[i].add(-0.5)) for i in range(3)])


def verdict(read, x):
    try:
        check_grads(lambda x: read(jnp.asarray(x)), (x,), 1, rtol=0.01)
    except AssertionError:
        return "caught"
    return "fine"


effect = jnp.array([0.5, -1.0, 2.0])  # (group,)
slopes = {}  # by reverse mode
print("         reverse    forward    differences  check_grads")
for name, read in reads.items():
    reverse, forward = jax.grad(read)(effect), jax.jacfwd(read)(effect)
    slopes[name] = reverse
    by_differences = differences(read, effect)
    check = verdict(read, effect)
    print(f"{name:8}", reverse, forward, by_differences, "", check)
