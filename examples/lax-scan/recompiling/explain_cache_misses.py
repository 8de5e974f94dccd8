# Ask JAX why it traces a function again. It compares the call with the
# calls before it and names the argument that differs. (The handler
# only shortens its messages.)
import logging

import jax
import jax.numpy as jnp


class Printer(logging.Handler):
    def emit(self, record):
        message = record.getMessage()
        if "total id" in message or "for total" in message:
            for line in message.splitlines():
                if line.strip().startswith(("*", "never")):
                    print("  ", line.strip())


logger = logging.getLogger("jax")
logger.addHandler(Printer())
logger.propagate = False


@jax.jit
def total(tank, rain):
    return jax.lax.scan(lambda c, x: (c + x, None), tank, rain)[0]


week, month = jnp.ones(7), jnp.ones(30)
for tank, rain in ((10.0, week), (10.0, month), (10, week)):
    print(f"total({tank}, {len(rain)} days):")
    with jax.explain_cache_misses(True):
        total(tank, rain)
