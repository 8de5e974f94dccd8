# jnp.empty writes no values. The operation that it traces says only
# which memory is needed; jnp.zeros fills it.
import jax
import jax.numpy as jnp

print(jax.make_jaxpr(lambda: jnp.empty(3))())
print(jax.make_jaxpr(lambda: jnp.zeros(3))())
