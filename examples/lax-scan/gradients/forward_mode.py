# Memory for the gradient by two rates: reverse mode stores every day,
# forward mode carries the slopes along and stores none.
import jax
import jax.numpy as jnp


def escaped(rates, days):  # the mean of 1000 towns
    def next_day(towns, _):
        infected, susceptible = towns
        new = susceptible * (1 - jnp.exp(-rates[0] * infected))
        infected = infected + new - rates[1] * infected
        return (infected, susceptible - new), None
    start = jnp.full(1000, 0.01), jnp.full(1000, 0.99)
    return jax.lax.scan(next_day, start, length=days)[0][1].mean()


rates = jnp.array([0.4, 0.2])
for mode in jax.jacrev, jax.jacfwd:
    slope = jax.jit(mode(escaped), static_argnums=1)
    for days in 1000, 10_000:
        compiled = slope.lower(rates, days).compile()
        size = compiled.memory_analysis().temp_size_in_bytes / 1e6
        print(f"{mode.__name__} {days:5} days: {size:5.1f} MB", end=" ")
        print(compiled(rates).round(4))
