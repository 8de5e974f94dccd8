# Which loop has a gradient, and which takes a traced number of days?
import jax


def python(growth, days):
    infected = 3.0
    for _ in range(days):
        infected = growth * infected
    return infected


def scan(growth, days):
    def step(infected, _):
        return growth * infected, None
    return jax.lax.scan(step, 3.0, length=days)[0]


def fori_loop(growth, days):
    def step(day, infected):
        return growth * infected
    return jax.lax.fori_loop(0, days, step, 3.0)


def while_loop(growth, days):
    def goes_on(state):
        return state[0] < days
    def step(state):
        return state[0] + 1, growth * state[1]
    return jax.lax.while_loop(goes_on, step, (0, 3.0))[1]


for loop in python, scan, fori_loop, while_loop:
    slope = jax.grad(loop)
    print(f"{loop.__name__:11}", end="")
    for ask in slope, jax.jacfwd(loop), jax.jit(loop), jax.jit(slope):
        try:
            print(f"{ask(1.5, 4):6.2f}", end="")
        except (TypeError, ValueError):
            print(" error", end="")
    print()
