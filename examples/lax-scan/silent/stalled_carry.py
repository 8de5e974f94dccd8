# Start from a large carry: does it still change as it does in 64 bits?
import jax
import jax.numpy as jnp


def gain(step, late, steps=100):
    last, _ = jax.lax.scan(step, late, length=steps)
    return float(last - late)


def next_step(count, _):
    return count + 1, None


def tick(hours, _):
    return hours + 0.001, None


def add_tenth(total, _):
    return total + 0.1, None


for step, late, dtype in (
    (next_step, 2.0**24, "float32"),
    (next_step, 2**24, "int32"),
    (tick, 20_000.0, "float32"),
    (tick, 40_000.0, "float32"),
    (add_tenth, 2_097_152.0, "float32"),
):
    narrow = gain(step, jnp.array(late, dtype))
    by_loop = late
    for _ in range(100):
        by_loop, _ = step(by_loop, None)  # in Python, 64 bits
    print(f"{late:.0f} {dtype} {narrow:.3f}, not {by_loop - late:.3f}")
