# print runs while JAX traces and shows a tracer. jax.debug.print is
# part of the compiled function and shows the values at each call.
import jax
import jax.numpy as jnp


@jax.jit
def risk(logit):
    print("print:", logit)
    jax.debug.print("jax.debug.print: {}", logit)
    return 1 / (1 + jnp.exp(-logit))


for logit in ([-1.0, 0.0], [2.0, 3.0]):
    risk(jnp.array(logit))
