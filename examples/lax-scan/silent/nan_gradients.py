# Which step makes the gradient NaN? Differentiate each step alone.
import jax
import jax.numpy as jnp


def total(args, step):  # of all that a step returns
    return sum(map(jnp.sum, jax.tree.leaves(step(*args))))


def nan_slopes(step, init, xs, *rates):
    found, carry = [], init
    for t in range(len(jax.tree.leaves(xs)[0])):
        args = carry, jax.tree.map(lambda x, t=t: x[t], xs), *rates
        slopes = jax.grad(total, allow_int=True)(args, step)
        leaves = jax.tree.leaves(slopes)
        if any(s.dtype.kind == "f" and (s != s).any() for s in leaves):
            found.append(t)
        carry, _ = step(*args)
    return found


def drain(level, valve):  # until it is down to 4
    left = level - valve * jnp.sqrt(level - 4)
    return jnp.where(level > 4, left, level), None


def fixed(level, valve):
    above = jnp.where(level > 4, level - 4, 1.0)
    left = level - valve * jnp.sqrt(above)
    return jnp.where(level > 4, left, level), None


def last(init, step, valves):
    return jax.lax.scan(step, init, valves)[0]


valves = jnp.array([1.0, 1.5, 2.0, 1.0, 1.0])
for step in drain, fixed:
    level, slope = jax.value_and_grad(last)(9.0, step, valves)
    print(f"{level:.3f} {slope:.3f}", nan_slopes(step, 9.0, valves))
