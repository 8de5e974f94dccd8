# The posterior predictive of the epidemic: a scan over days for one
# draw, mapped over the draws with a key for each.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro.distributions as dist

boys = 763
in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def next_day(state, _, beta, gamma):
    susceptible, infected = state
    new = susceptible * (1 - jnp.exp(-beta * infected / boys))
    rest = susceptible - new, infected + new - gamma * infected
    return rest, infected


def predict(draw, key):
    step = partial(next_day, **draw)
    _, infected = jax.lax.scan(step, (760.0, 3.0), length=14)
    return dist.NegativeBinomial2(infected, 20.0).sample(key)


def pick(draws, i):
    return jax.tree.map(lambda leaf: leaf[i], draws)


key_beta, key_gamma, key = jax.random.split(jax.random.key(0), 3)
draws = {
    "beta": 2.45 + 0.12 * jax.random.normal(key_beta, (2001,)),
    "gamma": 0.46 + 0.025 * jax.random.normal(key_gamma, (2001,)),
}
keys = jax.random.split(key, 2001)  # (draw,)
count = jax.vmap(predict)(draws, keys)  # (draw, day)

for i in range(3):
    assert jnp.array_equal(predict(pick(draws, i), keys[i]), count[i])

low, high = jnp.quantile(count, jnp.array([0.05, 0.95]), axis=0)
low, high = low.round(-1), high.round(-1)
print(count.shape)
for day in (3, 6, 9):
    about = f"{low[day]:.0f} to {high[day]:.0f}"
    print(f"day {day}: {in_bed[day]} in bed, 90% about {about}")
