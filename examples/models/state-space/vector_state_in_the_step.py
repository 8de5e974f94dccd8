# A state of two numbers sampled in NumPyro's scan: an oscillator with a
# known force. No name in the step has a number in it.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed, trace

dt = 0.1


def model(force, position=None):
    stiffness = numpyro.sample("stiffness", dist.LogNormal(1, 0.5))
    damping = numpyro.sample("damping", dist.HalfNormal(1))
    move = jnp.array([[1, dt], [-dt * stiffness, 1 - dt * damping]])
    def step(state, now):
        push, seen = now
        mean = move @ state + jnp.array([0, dt]) * push
        noise = dist.Normal(mean, 0.05).to_event(1)
        state = numpyro.sample("state", noise)
        near = dist.Normal(state[0], 0.1)
        numpyro.sample("position", near, obs=seen)
        return state, None
    scan(step, jnp.zeros(2), (force, position), length=len(force))


force = np.sin(0.3 * np.arange(30))
sites = trace(seed(model, jax.random.key(0))).get_trace(force)
for name in "state", "position":
    site = sites[name]
    print(name, site["value"].shape, site["fn"].event_shape)
