# Ask JAX to log what it compiles. Here the messages are caught and
# shortened; without the handler they go to stderr.
import logging
import re

import jax
import jax.numpy as jnp


class Printer(logging.Handler):
    def emit(self, record):
        message = record.getMessage()
        if message.startswith("Compiling"):
            print(message.split(" with")[0], end=" for ")
            print(*re.findall(r"\w+\[\d*\]", message))


logger = logging.getLogger("jax")
logger.addHandler(Printer())
logger.propagate = False


@jax.jit
def total(tank, rain):
    return jax.lax.scan(lambda c, x: (c + x, None), tank, rain)[0]


week, month = jnp.ones(7), jnp.ones(30)
with jax.log_compiles(True):
    total(10.0, week)
    total(20.0, week)  # compiled already
    total(10.0, month)
