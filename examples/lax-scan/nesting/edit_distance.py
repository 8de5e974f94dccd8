# A table in which each cell needs its neighbors: how many letters must
# change between two sequences? Rows outside, columns inside.
import jax
import jax.numpy as jnp

a, b = "kitten", "sitting"
down = jnp.array([ord(letter) for letter in a])
across = jnp.array([ord(letter) for letter in b])


def row(above, letter):
    def cell(left, x):
        over, diagonal, here = x
        best = jnp.minimum(left, over) + 1
        best = jnp.minimum(best, diagonal + (letter != here))
        return best, best
    first = above[0] + 1
    xs = above[1:], above[:-1], across
    _, rest = jax.lax.scan(cell, first, xs)
    return jnp.append(first, rest), None


last, _ = jax.jit(lambda top: jax.lax.scan(row, top, down))(
    jnp.arange(8)
)
print("last row", last)
print("distance", last[-1])

# Check: the table, cell by cell.
table = [[i + j for j in range(8)] for i in range(7)]
for i in range(1, 7):
    for j in range(1, 8):
        best = min(table[i - 1][j], table[i][j - 1]) + 1
        other = table[i - 1][j - 1] + (a[i - 1] != b[j - 1])
        table[i][j] = min(best, other)

assert table[-1] == last.tolist()
