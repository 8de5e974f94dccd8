# Collect results until there are enough: a buffer of fixed size, and a
# count of how many are in it. Here by rejection sampling.
import jax
import jax.numpy as jnp


@jax.jit
def sample_above(limit, key):
    def body(state):
        buffer, count, tries = state
        draw = jax.random.normal(jax.random.fold_in(key, tries))
        buffer = buffer.at[count].set(draw)  # overwritten if too small
        return buffer, count + (draw > limit), tries + 1
    def go_on(state):
        _, count, tries = state
        return (count < 6) & (tries < 1000)
    start = (jnp.zeros(6), 0, 0)
    return jax.lax.while_loop(go_on, body, start)


draws, count, tries = sample_above(1.0, jax.random.key(0))
print(draws.round(2))
print(count, "accepted of", tries)

# Check: the same by a Python list
key, accepted = jax.random.key(0), []
for i in range(int(tries)):
    draw = jax.random.normal(jax.random.fold_in(key, i))
    if draw > 1:
        accepted.append(draw)

assert jnp.array_equal(draws, jnp.array(accepted))
