# A drug leaves the body at a rate with a square root, whose slope at 0
# is infinite. A step that where has frozen still meets it.
import jax
import jax.numpy as jnp


def leave(amount, rate):
    return jnp.maximum(amount - rate * jnp.sqrt(amount), 0)


def one_where(amount, rate):
    return jnp.where(amount > 0, leave(amount, rate), amount), amount


def two_wheres(amount, rate):
    safe = jnp.where(amount > 0, amount, 1.0)
    return jnp.where(amount > 0, leave(safe, rate), amount), amount


def stay(amount, rate):
    return amount


def by_cond(amount, rate):
    new = jax.lax.cond(amount > 0, leave, stay, amount, rate)
    return new, amount


def exposure(rate, step):  # the sum of the amounts of 20 hours
    return jax.lax.scan(step, 50.0, jnp.full(20, rate))[1].sum()


for step in one_where, two_wheres, by_cond:
    total, slope = jax.value_and_grad(exposure)(1.5, step)
    print(f"{step.__name__:10} {total:.1f}, slope {slope:.1f}")

# Check: the slope is that of a small difference.
up, down = exposure(1.51, two_wheres), exposure(1.49, two_wheres)
assert jnp.allclose(slope, (up - down) / 0.02, rtol=0.01)
