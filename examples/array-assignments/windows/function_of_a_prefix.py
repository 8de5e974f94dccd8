# softmax of the first n scores, with a traced n. Zeros after the prefix
# count as scores of zero. Minus infinity has no weight.
import jax
import jax.numpy as jnp


@jax.jit
def weights(score, n):
    past = jnp.arange(len(score)) < n
    wrong = jax.nn.softmax(jnp.where(past, score, 0))
    right = jax.nn.softmax(jnp.where(past, score, -jnp.inf))
    return wrong, right


score = jnp.array([1.0, 2.0, 0.0, 3.0])
wrong, right = weights(score, 2)
print("wrong:", wrong)
print("right:", right)

# Check: softmax also takes a mask.
by_where = jax.nn.softmax(score, where=jnp.arange(4) < 2)
assert jnp.allclose(right, by_where)
assert jnp.allclose(right[:2], jax.nn.softmax(score[:2]))
