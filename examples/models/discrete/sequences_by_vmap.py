# Many hidden Markov sequences of different lengths: the forward
# algorithm of one, mapped. A padded step leaves the carry as it is.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

log_move = jnp.log(jnp.array([[0.8, 0.2], [0.1, 0.9]]))  # (from, to)
growth = jnp.array([[1.0, 0.3, -0.2, -0.6], [0.9, -0.4, 0, 0]])
length = jnp.array([4, 2])


def next_day(log_p, day):
    log_seen, is_real = day
    new = jax.nn.logsumexp(log_p[:, None] + log_move, axis=0) + log_seen
    return jnp.where(is_real, new, log_p), None


def log_likelihood(log_seen, length):  # of one sequence
    start = jnp.log(0.5) + log_seen[0]
    days = log_seen[1:], jnp.arange(1, len(log_seen)) < length
    return jax.nn.logsumexp(jax.lax.scan(next_day, start, days)[0])


def model(growth, length):
    prior = dist.Normal(jnp.array([0.5, -0.5]), 0.5).to_event(1)
    mean = numpyro.sample("mean", prior)
    log_seen = dist.Normal(mean, 0.5).log_prob(growth[..., None])
    log_p = jax.vmap(log_likelihood)(log_seen, length)
    numpyro.factor("growth", log_p.sum())


values = {"mean": jnp.array([0.8, -0.5])}
print(log_density(model, (growth, length), {}, values)[0])
first, _ = log_density(model, (growth[:1], length[:1]), {}, values)
short = growth[1:, :2], length[1:]
second, _ = log_density(model, short, {}, values)
prior, _ = log_density(model, (growth[:0], length[:0]), {}, values)
print(first + second - prior)
