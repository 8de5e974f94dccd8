# Every mode, on five days of which none has the index 7: what a read
# gives, and what a write changes.
import jax.numpy as jnp

day = jnp.arange(5.0)  # each element is its own index

print("mode               read  after a write")
for mode in None, "promise_in_bounds", "clip", "drop", "fill":
    read = day.at[7].get(mode=mode)
    written = day.at[7].set(99, mode=mode)
    print(f"{mode!s:18}", f"{read:4.1f}", written)

for mode in "wrap", "raise":
    try:
        day.at[7].get(mode=mode)
    except ValueError as error:
        print(f"{mode:18}", error)
