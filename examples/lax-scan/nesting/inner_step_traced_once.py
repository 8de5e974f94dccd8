# How often is each level traced? The inner step once, not once for each
# step of the outer scan. Then the number of operations in the trace.
import jax

traced = []


def substep(state, _):
    traced.append("substep")
    return 0.9 * state, None


def day(state, _):
    traced.append("day")
    return jax.lax.scan(substep, state, length=10)[0], state


def scans(state):
    return jax.lax.scan(day, state, length=14)[0]


def loops(state):
    for _ in range(14):
        for _ in range(10):
            state, _ = substep(state, None)
    return state


for function in scans, loops:
    trace = jax.make_jaxpr(function)(1.0)
    days, substeps = traced.count("day"), traced.count("substep")
    print(
        f"{function.__name__}: {days} day, {substeps} substep,", end=" "
    )
    print(len(trace.eqns), "in the trace")
    traced.clear()

assert abs(scans(1.0) - loops(1.0)) < 1e-6
