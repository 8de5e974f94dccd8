# None is for a result that no mapped argument enters.
import jax
import jax.numpy as jnp


def scale(in_bed, boys):
    return in_bed / boys, 100 / boys


in_bed = jnp.array([3.0, 8.0, 26.0])  # (day,)
boys = jnp.array(763.0)
scales = jax.vmap(scale, in_axes=(0, None), out_axes=(0, None))
by_day, percent = scales(in_bed, boys)
print(by_day.shape, percent.shape)
