# A longer split keeps its first keys, and they are those of fold_in. So
# do not use both on one key. Before JAX 0.5 neither was so.
import jax
import jax.numpy as jnp


def report():
    key = jax.random.key(0)
    keys = jax.random.split(key, 4)
    fold_in = jax.vmap(jax.random.fold_in, in_axes=(None, 0))
    folded = fold_in(key, jnp.arange(4))
    kept = (keys[:2] == jax.random.split(key, 2)).all()
    print("  a longer split keeps its first keys:", kept)
    print("  fold_in gives the same keys:", (keys == folded).all())


print("default")
report()
print("before JAX 0.5")
with jax.threefry_partitionable(False):
    report()
