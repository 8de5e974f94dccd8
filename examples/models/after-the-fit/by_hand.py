# Predictive is vmap over draws and keys. Written out, it returns the
# same numbers, and one lane may do more than the model.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, substitute, trace
from numpyro.infer import Predictive


def model(dose):
    level = numpyro.sample("level", dist.Normal(0, 2))
    slope = numpyro.sample("slope", dist.Normal(0, 50))
    deaths = dist.Binomial(60, logits=level + slope * (dose - 1.8))
    numpyro.sample("killed", deaths)


dose = jnp.array([1.75, 1.8, 1.85])
near = dist.Normal(jnp.array([0.74, 34.3]), jnp.array([0.14, 2.9]))
level, slope = near.sample(jax.random.key(0), (500,)).T
draws = {"level": level, "slope": slope}  # about the posterior


def predict(draw, key):
    known = substitute(model, draw)
    return trace(seed(known, key)).get_trace(dose)["killed"]["value"]


def half_die(draw):
    return 1.8 - draw["level"] / draw["slope"]


key = jax.random.key(1)
by_hand = jax.vmap(predict)(draws, jax.random.split(key, 500))
by_numpyro = Predictive(model, draws)(key, dose)["killed"]
print("the same numbers:", jnp.array_equal(by_hand, by_numpyro))
lethal = jax.vmap(half_die)(draws)
low, high = jnp.quantile(lethal, jnp.array([0.05, 0.95]))
print(f"half of them die at {low:.3f} to {high:.3f}")
