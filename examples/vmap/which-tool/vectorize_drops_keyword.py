# jnp.vectorize ignores a keyword argument that has a default, and says
# nothing. excluded makes it count.
import jax.numpy as jnp


def share(counts, total=1.0):  # one row
    return counts / total


counts = jnp.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
ignored = jnp.vectorize(share, signature="(i)->(i)")
counted = jnp.vectorize(share, signature="(i)->(i)", excluded={"total"})
print(ignored(counts, total=10.0)[0])
print(counted(counts, total=10.0)[0])
