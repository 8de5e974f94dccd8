# On a CPU, jit can get a shift by .at wrong. A shift by concatenation
# is right under jit and outside of it.
import jax
import jax.numpy as jnp


def column_by_at(in_bed):
    yesterday = in_bed.at[1:].set(in_bed[:-1])
    return yesterday[:, None]  # a column of a design matrix


def column_by_concatenate(in_bed):
    yesterday = jnp.concatenate([in_bed[:1], in_bed[:-1]])
    return yesterday[:, None]


in_bed = jnp.array([3, 8, 26, 76, 225])
for column in (column_by_at, column_by_concatenate):
    print(column.__name__)
    print("outside of jit:", column(in_bed).ravel())
    print("under jit:     ", jax.jit(column)(in_bed).ravel())
