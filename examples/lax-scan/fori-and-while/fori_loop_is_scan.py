# fori_loop becomes a scan if its bounds are known while JAX traces, and
# a while loop if they are not. The trace shows which.
import jax
import jax.numpy as jnp


def grow(days):
    return jax.lax.fori_loop(0, days, lambda day, cases: 2 * cases, 3)


def loop_in(function, *args):
    trace = jax.make_jaxpr(function)(*args)
    return trace.eqns[-1].primitive.name


in_bed = jnp.array([3, 8, 26, 76])  # (day,)
print("a number:      ", loop_in(lambda: grow(4)))
print("a length:      ", loop_in(lambda y: grow(len(y)), in_bed))
print("an argument:   ", loop_in(grow, 4))
print("a jnp number:  ", loop_in(lambda: grow(jnp.int32(4))))
print("a count:       ", loop_in(lambda y: grow((y > 5).sum()), in_bed))
assert grow(4) == grow(jnp.int32(4)) == 3 * 2**4
