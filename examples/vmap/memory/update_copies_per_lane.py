# .at inside a lane makes a changed copy of the whole array for each
# lane. One .at with all indices, outside vmap, makes one array.
import jax
import jax.numpy as jnp

counts = jnp.zeros(100_000)  # 0.4 MB
indices = jnp.arange(50)
values = jnp.ones(50)


def copy_per_lane(indices, values):
    def corrected(index, value):
        return counts.at[index].set(value)
    return jax.vmap(corrected)(indices, values)


def one_array(indices, values):
    return counts.at[indices].set(values)


for way in copy_per_lane, one_array:
    compiled = jax.jit(way).lower(indices, values).compile()
    plan = compiled.memory_analysis()
    size = plan.output_size_in_bytes + plan.temp_size_in_bytes
    shape = compiled(indices, values).shape
    print(f"{way.__name__:13} {shape} {size / 1e6:.1f} MB")
