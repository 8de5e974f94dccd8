# Stay in jax.numpy. To see the values of the lanes, use
# jax.debug.print.
import jax
import jax.numpy as jnp


def log_rate(beta):
    jax.debug.print("beta {:.1f}", beta)
    return jnp.log(beta)


print(jax.vmap(log_rate)(jnp.array([1.5, 1.8])))  # (draw,)
