# The message says what differs, after "so": one mistake in each line.
import jax
import jax.numpy as jnp


def outcome(step, init):
    try:
        return jax.lax.scan(step, init, prices)[0]
    except TypeError as error:
        return str(error).splitlines()[2].split(", so ")[1][:60]


prices = jnp.array([10.0, 12.0, 14.0])
number = jnp.float32(0)
mistakes = {
    "integer init": (lambda c, x: (c + x, None), jnp.int32(0)),
    "no sum": (lambda c, x: (c + jnp.ones(2) * x, None), number),
    "append": (lambda c, x: (jnp.append(c, x), None), jnp.zeros(1)),
    "list grows": (lambda c, x: ([*c, x], None), []),
    "list or tuple": (lambda c, x: ((c[0] + x,), None), [number]),
    "new key": (lambda c, x: ({**c, "b": x}, None), {"a": number}),
    "renamed key": (lambda c, x: ({"b": x}, None), {"a": number}),
    "None filled": (lambda c, x: (x, None), None),
}
for name, (step, init) in mistakes.items():
    print(f"{name:14}", outcome(step, init))

total, loop = outcome(lambda c, x: (c + x, None), number), 0
for price in prices.tolist():
    loop += price

assert total == loop
