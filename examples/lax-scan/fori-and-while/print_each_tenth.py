# Look into a loop while it runs: print the carry at every tenth step.
import jax


@jax.jit
def next_days(infected):
    def report(day, infected):
        jax.debug.print("day {}: {:.1f}", day, infected)
    def step(day, infected):
        tenth = day % 10 == 0
        jax.lax.cond(tenth, report, lambda *_: None, day, infected)
        return infected + 0.3 * infected * (1 - infected / 763)
    return jax.lax.fori_loop(0, 40, step, infected)


print(f"at the end: {next_days(3.0):.1f}")
