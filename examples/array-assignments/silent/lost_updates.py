# Finds the updates whose result nothing uses, in a function and in
# what it calls through jit, scan, cond and the like: line, column.
import jax
import jax.numpy as jnp
from jax.extend.core import Var, jaxprs_in_params
from jax.extend.source_info_util import summarize


def lost_updates(function, *arguments):
    trace = jax.make_jaxpr(function)(*arguments).jaxpr
    return [*unused(trace, trace.outvars)]


def unused(trace, results):
    needed = {v for v in results if isinstance(v, Var)}
    for step in reversed(trace.eqns):
        used = step.effects or not needed.isdisjoint(step.outvars)
        if used:
            needed |= {v for v in step.invars if isinstance(v, Var)}
        elif "scatter" in step.primitive.name:
            yield summarize(step.source_info).split(":", 1)[1]
        for inner in jaxprs_in_params(step.params):
            yield from unused(inner, inner.outvars if used else [])


def faulty(total, in_bed):
    total.at[0].add(in_bed)  # lost
    return total, in_bed


def corrected(total, in_bed):
    return total.at[0].add(in_bed), in_bed


total, in_bed = jnp.zeros(1, int), jnp.array([3, 8, 26])
for step in faulty, corrected:
    loop = jax.tree_util.Partial(jax.lax.scan, step)
    print(lost_updates(step, total, 3))
    print(lost_updates(jax.jit(loop), total, in_bed))
