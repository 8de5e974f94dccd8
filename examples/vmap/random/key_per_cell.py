# A table of lanes needs a table of keys. With a key for each row only,
# all schools of a draw get the same noise.
import jax
import jax.numpy as jnp


def replicate(key, level, error):
    return level + error * jax.random.normal(key)


level = jnp.array([0.0, 4.0, 8.0])  # (draw,)
error = jnp.array([15.0, 10.0])  # (school,)
key = jax.random.key(0)

cells = jax.random.split(key, (3, 2))  # (draw, school)
schools = jax.vmap(replicate, in_axes=(0, None, 0))
own = jax.vmap(schools, in_axes=(0, 0, None))(cells, level, error)
print(((own - level[:, None]) / error).round(2))

rows = jax.random.split(key, 3)  # (draw,)
schools = jax.vmap(replicate, in_axes=(None, None, 0))
tied = jax.vmap(schools, in_axes=(0, 0, None))(rows, level, error)
print(((tied - level[:, None]) / error).round(2))

# Check:
by_loop = [
    [replicate(cells[i, j], level[i], error[j]) for j in range(2)]
    for i in range(3)
]
assert jnp.allclose(own, jnp.array(by_loop))
