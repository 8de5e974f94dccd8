# An update inside the lane makes a copy of the whole array per lane.
# For one array with all the updates, pass .at all the indices.
import jax
import jax.numpy as jnp


def corrected(index, boys):  # (), ()
    return in_bed.at[index].set(boys)  # (100000,)


def copy_per_lane(indices, boys):
    return jax.vmap(corrected)(indices, boys)


def one_array(indices, boys):
    return in_bed.at[indices].set(boys)


def total(change):
    return jnp.abs(corrected(*change)).sum()  # ()


def batch_of_copies(indices, boys):
    return jax.lax.map(total, (indices, boys), batch_size=5)


in_bed = jnp.zeros(100_000)  # 0.4 MB
indices = jnp.arange(50)
boys = jnp.ones(50)
for way in copy_per_lane, one_array, batch_of_copies:
    plan = jax.jit(way).lower(indices, boys).compile().memory_analysis()
    size = plan.output_size_in_bytes + plan.temp_size_in_bytes
    shape = jax.eval_shape(way, indices, boys).shape
    print(f"{way.__name__:15} {shape} {size / 1e6:.1f} MB")
