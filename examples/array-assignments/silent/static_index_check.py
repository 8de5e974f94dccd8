# A switch makes an out-of-bounds read by a Python integer raise. It
# sees neither arrays of indices nor writes.
import contextlib

import jax
import jax.numpy as jnp


@contextlib.contextmanager
def static_indices_checked():
    before = jax.config.jax_check_static_indices
    jax.config.update("jax_check_static_indices", True)
    try:
        yield
    finally:
        jax.config.update("jax_check_static_indices", before)


in_bed = jnp.array([3, 8, 26])  # (day,)
attempts = {
    "in_bed[3]": lambda: in_bed[3],
    "in_bed[2]": lambda: in_bed[2],
    "in_bed[jnp.array([3])]": lambda: in_bed[jnp.array([3])],
    "in_bed.at[3].set(0)": lambda: in_bed.at[3].set(0),
}
for name, attempt in attempts.items():
    try:
        with static_indices_checked():
            print(f"{name:23} gives {attempt()}")
    except IndexError:
        print(f"{name:23} IndexError")
