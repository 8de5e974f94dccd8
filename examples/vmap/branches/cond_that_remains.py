# Does a real branch remain under vmap? It does if no mapped value
# decides: the day of a scan is the same in all lanes, the size of a
# lane is not.
import jax
import jax.numpy as jnp


def by_size(growth, infected):
    factor = jax.lax.cond(
        infected < 100, lambda g: g, lambda g: 1 / g, growth
    )
    return factor * infected


def by_number(growth, infected):
    branches = [jnp.sin, jnp.cos, jnp.exp]
    return jax.lax.switch(infected.astype(int), branches, growth)


def by_day(growth, infected):
    def step(infected, day):
        new = jax.lax.cond(
            day < 5,
            lambda i: growth * i,
            lambda i: i / growth,
            infected,
        )
        return new, new
    return jax.lax.scan(step, infected, jnp.arange(14))[1]


growth = jnp.array([1.5, 2.0, 3.0])  # (lane,)
infected = jnp.array([2.0, 1.0, 0.0])  # (lane,)
for function in by_size, by_number, by_day:
    trace = jax.make_jaxpr(jax.vmap(function))(growth, infected)
    print(f"{function.__name__:9} branches:", "cond[" in str(trace))
