# Memory that a compiled update takes besides its input, in arrays of
# the input's size: for a new result, and for temporary values.
import jax
import jax.numpy as jnp
from jax.lax import fori_loop, scan


def set_one(x):
    return x.at[7].set(1)


def in_fori_loop(x):
    return fori_loop(0, 1000, lambda i, x: x.at[i].set(1), x)


def in_scan(x):
    places = jnp.arange(1000)
    return scan(lambda x, i: (x.at[i].set(1), None), x, places)[0]


def stack(x):
    return jnp.concatenate([x[:7], jnp.ones(1), x[8:]])


def show(way, donate):
    x = jnp.zeros(10**6)
    compiled = jax.jit(way, donate_argnums=donate).lower(x).compile()
    memory = compiled.memory_analysis()
    new = memory.output_size_in_bytes - memory.alias_size_in_bytes
    temp = memory.temp_size_in_bytes
    name = way.__name__ + (", donated" if donate else "")
    print(f"{name:22}{new / x.nbytes:4.0f}{temp / x.nbytes:11.0f}")


print("way                    new  temporary")
for way in (set_one, in_fori_loop, in_scan, stack):
    show(way, donate=())
    show(way, donate=(0,))
