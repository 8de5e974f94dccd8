# Outbreaks of different lengths fit into no array. A Python loop takes
# each as it is; vmap needs them padded.
import jax
import jax.numpy as jnp


def peak(infected):  # one outbreak: (day,)
    print("  peak is called")
    return infected.argmax()


outbreaks = [
    jnp.array([3, 8, 26, 76, 225, 298, 258]),
    jnp.array([1, 4, 2]),
]
print("loop")
print([int(peak(infected)) for infected in outbreaks])

print("vmap")
padded = jnp.stack(
    [jnp.pad(one, (0, 7 - len(one))) for one in outbreaks]
)
print(jax.vmap(peak)(padded))
