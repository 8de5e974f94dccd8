# The share z that an epidemic reaches solves z = 1 - exp(-r * z). Its
# slope by r, in reverse: through a scan, or from the root alone.
import jax
import jax.numpy as jnp
import numpy as np
import scipy


def step(state, _):
    share, r = state
    new = 1 - jnp.exp(-r * share)
    moves = jnp.abs(new - share) > 1e-6
    return (jnp.where(moves, new, share), r), None


def by_scan(r):
    return jax.lax.scan(step, (0.5, r), length=50)[0][0]


def solve(gap, share):
    return jax.lax.while_loop(
        lambda z: jnp.abs(gap(z)) > 1e-6, lambda z: z + gap(z), share
    )


def by_root(r):
    parts = lambda z: 1 - jnp.exp(-r * z) - z, 0.5, solve
    return jax.lax.custom_root(*parts, lambda g, y: y / g(1.0))


share = 0.5
while abs(1 - np.exp(-2 * share) - share) > 1e-6:
    share = 1 - np.exp(-2 * share)

exact = 1 + scipy.special.lambertw(-2 * np.exp(-2)).real / 2
slope = exact * (1 - exact) / (1 - 2 * (1 - exact))
for way in by_scan, by_root:
    found = way(2.0), jax.grad(way)(2.0)
    assert np.allclose(found, (share, slope), rtol=1e-4)
    print(f"{way.__name__}: share {found[0]:.3f}, slope {found[1]:.3f}")
