# What the message says after ", so": eight carries that change from one
# step to the next.
import jax
import jax.numpy as jnp


def message(init, next_carry):
    def step(carry, price):
        return next_carry(carry, price), None
    try:
        jax.lax.scan(step, init, jnp.array([10.0, 12.0, 14.0]))
    except TypeError as error:
        reason = str(error).splitlines()[2].split(", so ")[1]
        return reason.split(",")[0]


zero = jnp.float32(0)
mistakes = {
    "integer start": (jnp.int32(0), lambda c, x: c + x),
    "no sum": (zero, lambda c, x: c + jnp.ones(2) * x),
    "array grows": (jnp.zeros(1), lambda c, x: jnp.append(c, x)),
    "list grows": ([], lambda c, x: [*c, x]),
    "list to tuple": ([zero], lambda c, x: (c[0] + x,)),
    "new key": ({"a": zero}, lambda c, x: {**c, "b": x}),
    "other key": ({"a": zero}, lambda c, x: {"b": x}),
    "None at first": (None, lambda c, x: x),
}
for name, (init, next_carry) in mistakes.items():
    print(f"{name:14}", message(init, next_carry))

# Check: without a mistake there is no message.
assert message(zero, lambda c, x: c + x) is None
