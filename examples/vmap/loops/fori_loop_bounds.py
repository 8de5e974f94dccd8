# A fori_loop whose number of steps is mapped has no gradient. Run the
# largest number in all lanes, and let where keep what is finished.
import jax
import jax.numpy as jnp


def mapped_bound(days, growth):  # one draw
    return jax.lax.fori_loop(0, days, lambda day, i: growth * i, 3.0)


def longest(days, growth):
    def step(day, infected):
        return jnp.where(day < days, growth * infected, infected)
    return jax.lax.fori_loop(0, 5, step, 3.0)  # no lane has more than 5


days = jnp.array([1, 2, 5])  # (draw,)
growth = jnp.array([2.0, 2.0, 2.0])  # (draw,)
for function in mapped_bound, longest:
    infected = jax.vmap(function)(days, growth)
    trace = jax.make_jaxpr(jax.vmap(function))(days, growth)
    print(trace.eqns[-1].primitive.name, infected)

print("slope", jax.vmap(jax.grad(longest, argnums=1))(days, growth))
try:
    jax.vmap(jax.grad(mapped_bound, argnums=1))(days, growth)
except ValueError as error:
    print(str(error)[:62])

# Check: both functions multiply by growth once for each day.
for function in mapped_bound, longest:
    infected = jax.vmap(function)(days, growth)
    assert jnp.allclose(infected, 3 * growth**days)
