# A static argument stays a Python number. Each new value compiles.
import jax


def halve(dose, _):
    return dose / 2, dose


def course(dose, days):
    return jax.lax.scan(halve, dose, length=days)


_, doses = jax.jit(course, static_argnames="days")(80.0, days=4)
print(doses)

# Check: the same by a loop or by hand
assert doses.tolist() == [80 / 2**day for day in range(4)]
