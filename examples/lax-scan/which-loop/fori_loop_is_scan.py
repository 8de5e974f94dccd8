# fori_loop has no primitive of its own: with bounds that are known
# while it is traced it is a scan, else a while.
import jax
import jax.numpy as jnp


def factorial(n):
    return jax.lax.fori_loop(1, n + 1, lambda i, total: total * i, 1)


def primitives(function, *args):
    trace = jax.make_jaxpr(function)(*args)
    return [equation.primitive.name for equation in trace.eqns]


by_loop = 1
for i in range(1, 6):
    by_loop = by_loop * i

assert factorial(5) == factorial(jnp.int32(5)) == by_loop
print("known: ", primitives(lambda: factorial(5)))
print("array: ", primitives(lambda: factorial(jnp.int32(5))))
print("traced:", primitives(factorial, 5))
