# Outbreaks of different lengths: no array holds them. A Python loop
# takes each as it is.
import jax
import jax.numpy as jnp


def peak(in_bed):  # (day,)
    print("  peak called")
    return in_bed.argmax()


outbreaks = [
    jnp.array([3, 8, 26, 76, 225, 298, 258]),
    jnp.array([1, 4, 2]),
]
print("loop")
print([int(peak(in_bed)) for in_bed in outbreaks])

print("vmap")
padded = jnp.array(
    [[3, 8, 26, 76, 225, 298, 258], [1, 4, 2, 0, 0, 0, 0]]
)
print(jax.vmap(peak)(padded))
