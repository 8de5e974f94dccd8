# A function that calls itself cannot stop by cond, because cond traces
# both of its branches. Write the recursion as a loop.
import jax


def generations(infected):  # until 763 boys are infected
    def more(infected):
        return 1 + generations(3 * infected)
    return jax.lax.cond(infected < 763, more, lambda _: 0, infected)


try:
    generations(1)
except RecursionError:
    print("RecursionError: the branch is traced without end")


@jax.jit
def by_loop(infected):
    def goes_on(state):
        return state[0] < 763
    def step(state):
        return 3 * state[0], state[1] + 1
    return jax.lax.while_loop(goes_on, step, (infected, 0))[1]


print("by a loop:", by_loop(1), "generations")
