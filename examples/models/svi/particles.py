# num_particles averages the loss over draws from the guide, by vmap.
# With vectorize_particles=False it does so by jax.lax.map.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import SVI, Trace_ELBO
from numpyro.infer.autoguide import AutoNormal

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    z = numpyro.sample("z", dist.Normal(0, 1).expand([8]))
    outcome = dist.Normal(mu + tau * z, error)
    numpyro.sample("effect", outcome, obs=effect)


guide = AutoNormal(model)
svi = SVI(model, guide, numpyro.optim.Adam(0.01), Trace_ELBO())
params = svi.run(jax.random.key(0), 2000, progress_bar=False).params

keys = jax.random.split(jax.random.key(1), 500)
for count in (1, 10):
    elbo = Trace_ELBO(num_particles=count)
    loss = partial(
        elbo.loss, param_map=params, model=model, guide=guide
    )
    losses = jax.jit(jax.vmap(loss))(keys)
    print(f"{count:2}: {losses.mean():.2f} ± {losses.std():.2f}")

# Check: lax.map gives the same loss as vmap.
one_by_one = Trace_ELBO(num_particles=10, vectorize_particles=False)
loss = jax.jit(one_by_one.loss, static_argnums=(2, 3))
assert jnp.allclose(loss(keys[0], params, model, guide), losses[0])
