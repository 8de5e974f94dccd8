# Two cures for a carry that comes back as a float: a float init where
# the state is a quantity, a cast in the step where it is a whole count.
import jax
import jax.numpy as jnp


def smooth(level, price):
    return (2 * level + price) / 3, None


def smooth_and_cast(level, price):
    return ((2 * level + price) / 3).astype(level.dtype), None


def recover(ill, _):
    return ill - jnp.round(0.25 * ill).astype(ill.dtype), None


prices = jnp.array([10, 12, 12, 12, 12, 12])  # int32
level, _ = jax.lax.scan(smooth, jnp.float32(prices[0]), prices)
stuck, _ = jax.lax.scan(smooth_and_cast, prices[0], prices)
ill, _ = jax.lax.scan(recover, jnp.int32(298), None, length=7)

loop_level, loop_ill = 10, 298
for price in prices.tolist():
    loop_level = (2 * loop_level + price) / 3

for _ in range(7):
    loop_ill -= round(0.25 * loop_ill)

assert jnp.allclose(level, loop_level) and ill == loop_ill
print("float init      ", level.round(3), "loop", round(loop_level, 3))
print("cast, a quantity", stuck, "    loop", round(loop_level, 3))
print("cast, a count   ", ill, "    loop", loop_ill)
