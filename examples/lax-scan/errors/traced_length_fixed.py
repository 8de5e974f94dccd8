# A static argument stays a Python number; each new one compiles anew.
import jax


def halve(dose, _):
    return dose / 2, dose


def course(dose, days):
    return jax.lax.scan(halve, dose, length=days)


_, doses = jax.jit(course, static_argnames="days")(80.0, days=4)
assert doses.tolist() == [80 / 2**day for day in range(4)]
print(doses)
