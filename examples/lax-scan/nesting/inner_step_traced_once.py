# How often does Python run the inner step? Once in a scan of a scan,
# and 140 times in two Python loops.
import jax

runs = []


def substep(state, _):
    runs.append("substep")
    return 0.9 * state, None


def scans(state):
    def day(state, _):
        return jax.lax.scan(substep, state, length=10)[0], None
    return jax.lax.scan(day, state, length=14)[0]


def loops(state):
    for _ in range(14):
        for _ in range(10):
            state, _ = substep(state, None)
    return state


for function in scans, loops:
    trace = jax.make_jaxpr(function)(1.0)
    print(
        f"{function.__name__}: the inner step ran", len(runs), end="x, "
    )
    print(f"operations in the trace: {len(trace.eqns)}")
    runs.clear()

# Check: both give the same.
assert abs(scans(1.0) - loops(1.0)) < 1e-6
