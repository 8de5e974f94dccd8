# Girls and boys in three classes, as shares of something.
import jax
import jax.numpy as jnp


def share(counts):
    return counts / counts.sum()


pupils = jnp.array([[5, 10, 25], [15, 10, 15]])  # (sex, class)
shares = jax.vmap(share, in_axes=1, out_axes=1)(pupils)

print(shares)
