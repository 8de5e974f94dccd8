# Without xs, give the number of steps as length.
import jax


def halve(dose, _):
    return dose / 2, dose


_, doses = jax.lax.scan(halve, 80.0, length=4)
print(doses)

# Check: the same by a loop or by hand
assert doses.tolist() == [80 / 2**day for day in range(4)]
