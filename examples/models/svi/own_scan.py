# svi.run is a scan over svi.update. Written by hand, it can also
# keep the parameters of every step.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import SVI, Trace_ELBO
from numpyro.infer.autoguide import AutoNormal

dose = [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
dose = (jnp.array(dose) - 1.7) / 0.1
beetles = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def model(killed):
    level = numpyro.sample("level", dist.Normal(0, 5))
    slope = numpyro.sample("slope", dist.Normal(0, 5))
    deaths = dist.Binomial(beetles, logits=level + slope * dose)
    numpyro.sample("killed", deaths, obs=killed)


adam = numpyro.optim.Adam(0.02)
svi = SVI(model, AutoNormal(model), adam, Trace_ELBO())


def step(state, _):
    state, loss = svi.update(state, killed)
    return state, (loss, svi.get_params(state))


state = svi.init(jax.random.key(0), killed)
state, (losses, path) = jax.lax.scan(step, state, length=2000)
print("losses:", losses[0], "...", losses[-100:].mean())
print("slope:", path["slope_auto_loc"].shape)

# Check: svi.run has the same losses.
result = svi.run(jax.random.key(0), 2000, killed, progress_bar=False)
assert jnp.allclose(losses, result.losses)
