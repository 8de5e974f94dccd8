# Which uses of a mask run. eager: no jit. known: under jit, with a mask
# made outside. traced: the mask is an argument of the jitted function.
from functools import partial

import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)
mask = jnp.array([False, False, True, True, True])
uses = {
    "x[m]": lambda x, m: x[m],
    "x.at[m].set(0)": lambda x, m: x.at[m].set(0),
    "jnp.nonzero(m)": lambda x, m: jnp.nonzero(m),
    "jnp.where(m, 0, x)": lambda x, m: jnp.where(m, 0, x),
    "sum(x, where=m)": lambda x, m: jnp.sum(x, where=m),
}


def attempt(function, *arguments):
    try:
        function(*arguments)
    except jax.errors.ConcretizationTypeError:
        return "raises"
    except jax.errors.NonConcreteBooleanIndexError:
        return "raises"
    return "runs"


print(f"{'':20}eager   known   traced")
for name, use in uses.items():
    eager = attempt(use, in_bed, mask)
    known = attempt(jax.jit(partial(use, m=mask)), in_bed)
    traced = attempt(jax.jit(use), in_bed, mask)
    print(f"{name:20}{eager:8}{known:8}{traced}")
