# eager: no jit. known: under jit, the mask made outside. traced: the
# mask is an argument of jit. vmapped: the mask is mapped by vmap.
from functools import partial

import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)
mask = jnp.array([False, False, True, True, True])
new = jnp.array([1, 2, 3])  # one for each True
raised = set()


def attempt(function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        raised.add(type(error).__name__)
        return "raises"
    return "runs"


print(f"{'':16}eager   known   traced  vmapped")
for name, operation in {
    "x[m]": lambda x, m: x[m],
    ".at[m].set(0)": lambda x, m: x.at[m].set(0),
    ".at[m].add(1)": lambda x, m: x.at[m].add(1),
    ".at[m].set(new)": lambda x, m: x.at[m].set(new),
    "jnp.nonzero(m)": lambda x, m: x[jnp.nonzero(m)],
    "nonzero(size=3)": lambda x, m: x[jnp.nonzero(m, size=3)],
    "where(m, 0, x)": lambda x, m: jnp.where(m, 0, x),
}.items():
    eager = attempt(operation, in_bed, mask)
    known = attempt(jax.jit(partial(operation, m=mask)), in_bed)
    traced = attempt(jax.jit(operation), in_bed, mask)
    mapped = attempt(jax.vmap(operation), in_bed[None], mask[None])
    print(f"{name:16}{eager:8}{known:8}{traced:8}{mapped}")

print(*sorted(raised), sep="\n")
