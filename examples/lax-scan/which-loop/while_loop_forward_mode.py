# Days pass until fewer than one boy is ill. The slope by beta of the
# boys who escape comes forward, by jacfwd, and not in reverse, by grad.
# raises: ValueError
import jax


def someone_is_ill(state):
    return state[1] > 1


def next_day(state):
    susceptible, in_bed, beta = state
    new = beta * susceptible * in_bed / 763
    return susceptible - new, in_bed + new - 0.5 * in_bed, beta


def escaped(beta):
    start = 760.0, 3.0, beta
    return jax.lax.while_loop(someone_is_ill, next_day, start)[0]


state = 760.0, 3.0, 1.5
while someone_is_ill(state):
    state = next_day(state)

assert abs(escaped(1.5) - state[0]) < 0.01
print(
    f"{escaped(1.5):.2f} escape, slope {jax.jacfwd(escaped)(1.5):.1f}"
)
jax.grad(escaped)(1.5)
