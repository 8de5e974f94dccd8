# 1000 x 1000 distances, a row in each lane, 4 MB if stored. Whether
# they are stored depends on what a lane does with its row.
import jax
import jax.numpy as jnp

sites = jnp.linspace(0.0, 1.0, 1000)


def total(site):
    return jnp.abs(site - sites).sum()


def all_of_them(site):
    return jnp.abs(site - sites)  # (site,)


def median(site):
    return jnp.median(jnp.abs(site - sites))


def total_of_others(site, number):
    others = jnp.arange(1000) != number
    return jnp.where(others, jnp.abs(site - sites), 0.0).sum()


def report(lane, *arguments):
    many = jax.jit(jax.vmap(lane))
    plan = many.lower(*arguments).compile().memory_analysis()
    result = plan.output_size_in_bytes // 10**6
    temporary = plan.temp_size_in_bytes // 10**6
    print(f"{lane.__name__:15} {result} MB + {temporary} MB temporary")


report(total, sites)
report(all_of_them, sites)
report(median, sites)
report(total_of_others, sites, jnp.arange(1000))
