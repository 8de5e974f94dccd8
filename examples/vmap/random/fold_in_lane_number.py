# fold_in makes a lane's key from its number. The lane gives the same
# draw alone, in any order, and in a batch of any size.
import jax
import jax.numpy as jnp

key = jax.random.key(0)


def replicate(number):
    return jax.random.normal(jax.random.fold_in(key, number))


run = jax.vmap(replicate)
all_of_them = run(jnp.arange(1000))
in_batches = [run(jnp.arange(i, i + 250)) for i in range(0, 1000, 250)]

assert (jnp.concatenate(in_batches) == all_of_them).all()
assert (run(jnp.arange(999, -1, -1))[::-1] == all_of_them).all()
assert jnp.allclose(replicate(7), all_of_them[7])
print("lane 7 in the batch:", all_of_them[7])
print("lane 7 alone:       ", replicate(7))
