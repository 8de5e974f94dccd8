# Is the start of split(key, 4) equal to split(key, 2)? By default yes;
# in the mode that was the default before JAX 0.5, no.
import jax
import jax.numpy as jnp


def fold(key, n):
    return jax.vmap(jax.random.fold_in, (None, 0))(key, jnp.arange(n))


def report():
    key = jax.random.key(0)
    split, folded = jax.random.split(key, 4), fold(key, 4)
    by_loop = [jax.random.fold_in(key, i) for i in range(4)]
    assert (folded == jnp.stack(by_loop)).all()
    kept = (split[:2] == jax.random.split(key, 2)).all()
    print("  split keeps its start:  ", kept)
    print(
        "  fold_in keeps its start:", (folded[:2] == fold(key, 2)).all()
    )
    print("  both give the same keys:", (split == folded).all())


print("default")
report()
print("before JAX 0.5")
with jax.threefry_partitionable(False):
    report()
