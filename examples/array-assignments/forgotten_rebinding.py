# Without an assignment the update is lost, and no error says so.
# The trace shows it: a result that nothing uses is named _.
import jax
import jax.numpy as jnp


def correct(in_bed):
    in_bed.at[2].set(27)  # lost
    return in_bed


in_bed = jnp.array([3, 8, 26])
print(correct(in_bed))

trace = str(jax.make_jaxpr(correct)(in_bed))
print("update unused:", "_:i32[3] = scatter" in trace)
