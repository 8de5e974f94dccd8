# jit calls the function once with a tracer, which has a shape and a
# dtype but no values, and records what the function does with it.
import jax
import jax.numpy as jnp


def risk(logit):
    is_tracer = isinstance(logit, jax.core.Tracer)
    print("tracing:", jax.typeof(logit), is_tracer)
    return 1 / (1 + jnp.exp(-logit))


fast_risk = jax.jit(risk)
print(fast_risk(jnp.array([-1.0, 0.0, 1.0])))
print(fast_risk(jnp.array([2.0, 3.0, 4.0])))

print(jax.make_jaxpr(risk)(jnp.zeros(3)))
