# Which stretches of days are joined at each call of the operator. A
# loop over eight days needs seven calls, one after the other.
import jax
import jax.numpy as jnp


def join(earlier, later):
    if len(later[0]):
        parts = zip(*earlier, *later, strict=True)
        print(*("{}-{}+{}-{}".format(*days) for days in parts))
    return earlier[0], later[1]


def add(earlier, later):
    sizes.extend([len(earlier)] if len(earlier) else [])
    return earlier + later


day, sizes = jnp.arange(8), []
first, last = jax.lax.associative_scan(join, (day, day))
assert (first == 0).all() and (last == day).all()

jax.eval_shape(  # calls the operator, computes nothing
    lambda days: jax.lax.associative_scan(add, days), jnp.ones(1024)
)
print("1024 days:", len(sizes), "calls join", sum(sizes), "pairs")
