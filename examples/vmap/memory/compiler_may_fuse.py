# 1000 x 1000 differences, one row a lane. Under jit the compiler may
# fuse: it adds up a row's terms as it makes them, and stores none.
import jax
import jax.numpy as jnp


def total(x):  # ()
    return jnp.abs(x - sites).sum()


def all_of_them(x):
    return jnp.abs(x - sites)  # (site,)


def median(x):
    return jnp.median(jnp.abs(x - sites))


def total_of_others(x, i):
    others = jnp.where(jnp.arange(1000) == i, 0.0, x - sites)
    return jnp.abs(others).sum()


def report(lane, *mapped):
    many = jax.vmap(lane)
    plan = jax.jit(many).lower(*mapped).compile().memory_analysis()
    result = plan.output_size_in_bytes / 1e6
    temporary = plan.temp_size_in_bytes / 1e6
    print(f"{lane.__name__:15} {result:.0f} + {temporary:.0f} MB")


sites = jnp.linspace(0.0, 1.0, 1000)
report(total, sites)
report(all_of_them, sites)
report(median, sites)
report(total_of_others, sites, jnp.arange(1000))

trace = jax.make_jaxpr(jax.vmap(total))(sites)
print(*[step.outvars[0].aval.shape for step in trace.eqns])
