# One lane chooses by where or by cond; an if on its value would raise.
# A quarantine from 100 cases on cuts their contacts to a half.
import jax
import jax.numpy as jnp


def by_where(in_bed):
    return jnp.where(in_bed >= 100, 0.5 * in_bed, in_bed)


def by_cond(in_bed):
    return jax.lax.cond(
        in_bed >= 100,
        lambda boys: 0.5 * boys,
        lambda boys: boys,
        in_bed,
    )


in_bed = jnp.array([26.0, 76.0, 225.0, 298.0])  # (day,)
by_loop = [float(x) * (0.5 if x >= 100 else 1.0) for x in in_bed]
for contacts in by_where, by_cond:
    mapped = jax.vmap(contacts)(in_bed)
    assert jnp.allclose(mapped, jnp.array(by_loop))
    print(mapped)
