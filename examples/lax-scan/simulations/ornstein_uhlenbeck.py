# Euler-Maruyama: the carry is where the path is, the xs are the shocks.
# vmap over the shocks makes many paths.
import jax
import numpy as np

pull, center, sigma, h, steps = 1.5, 2.0, 0.8, 0.01, 100


def step(x, shock):
    x = x + pull * (center - x) * h + sigma * h**0.5 * shock
    return x, x


def path(shocks):  # (step,)
    return jax.lax.scan(step, 0.0, shocks)[1]


shocks = jax.random.normal(jax.random.key(0), (10_000, steps))
paths = jax.jit(jax.vmap(path))(shocks)  # (path, step)

x, by_loop = 0.0, []
for shock in shocks[0].tolist():
    x += pull * (center - x) * h + sigma * h**0.5 * shock
    by_loop.append(x)

one = path(shocks[0])
assert np.allclose([one, paths[0]], by_loop, atol=1e-4)

end, kept = paths[:, -1], np.exp(-pull * steps * h)
mean = center * (1 - kept)
variance = sigma**2 / (2 * pull) * (1 - kept**2)
assert abs(end.mean() - mean) < 4 * (variance / 10_000) ** 0.5 + h
assert abs(end.var() / variance - 1) < 4 * (2 / 10_000) ** 0.5 + h
print(f"mean {end.mean():.2f}, exact {mean:.2f}")
print(f"sd {end.std():.2f}, exact {variance**0.5:.2f}")
