# jnp.vectorize drops a keyword argument in silence, unless `excluded`
# names it.
import jax.numpy as jnp


def share(counts, total=1.0):  # (3,)
    return counts / total


counts = jnp.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
dropped = jnp.vectorize(share, signature="(i)->(i)")
heeded = jnp.vectorize(share, signature="(i)->(i)", excluded={"total"})
print(dropped(counts, total=10.0)[0])
print(heeded(counts, total=10.0)[0])
