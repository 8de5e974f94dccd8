# Many series at once: vmap of the scan, one scan whose carry is an
# array, or a scan of the vmapped step. Only the axes of ys differ.
import jax
import jax.numpy as jnp


def smooth(level, price):
    level = 0.5 * level + 0.5 * price
    return level, level


def run(prices):  # (day,) or (day, share)
    return jax.lax.scan(smooth, jnp.zeros(prices.shape[1:]), prices)[1]


def run_vmapped(prices):  # (day, share)
    return jax.lax.scan(jax.vmap(smooth), jnp.zeros(2), prices)[1]


def show(name, function, prices):
    trace = jax.make_jaxpr(function)(prices)
    scan = next(e for e in trace.eqns if e.primitive.name == "scan")
    step = scan.params["jaxpr"].jaxpr
    names = [eqn.primitive.name for eqn in step.eqns]
    print(name, function(prices).shape, *names, step.invars[0].aval)


prices = jnp.array([[10.0, 12, 14, 16, 18], [9, 9, 8, 9, 7]])
show("vmap of scan", jax.vmap(run), prices)
show("wide carry  ", run, prices.T)
show("scan of vmap", run_vmapped, prices.T)

for share in range(2):
    level = 0.0
    for day, price in enumerate(prices[share].tolist()):
        level = 0.5 * level + 0.5 * price
        assert jnp.allclose(jax.vmap(run)(prices)[share, day], level)
        assert jnp.allclose(run(prices.T)[day, share], level)
        assert jnp.allclose(run_vmapped(prices.T)[day, share], level)
