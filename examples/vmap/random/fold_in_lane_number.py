# fold_in makes a lane's key from its number. The lane then draws the
# same alone, in any order, and in a batch of any size.
import jax
import jax.numpy as jnp

key = jax.random.key(0)


def replicate(number):
    return jax.random.normal(jax.random.fold_in(key, number))


draws = jax.vmap(replicate)(jnp.arange(1000))  # (lane,)
print("lane 7 among 1000:", draws[7])
print("lane 7 alone:     ", replicate(7))

# Check:
run = jax.vmap(replicate)
in_batches = [run(jnp.arange(i, i + 250)) for i in range(0, 1000, 250)]
assert jnp.allclose(jnp.concatenate(in_batches), draws)
assert jnp.allclose(run(jnp.arange(999, -1, -1))[::-1], draws)
by_index = jax.vmap(
    lambda _: replicate(jax.lax.axis_index("lane")), axis_name="lane"
)
assert jnp.allclose(by_index(jnp.zeros(1000)), draws)
