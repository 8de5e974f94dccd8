# All results are wanted, but they do not fit on the device: a Python
# loop over chunks of one size copies each to NumPy.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def simulate_chunk(betas):  # (100,)
    def simulate(beta):  # one draw
        def hour(state, _):
            susceptible, infected = state
            new = beta * susceptible * infected / 763 / 24
            state = susceptible - new, infected + new - infected / 48
            return state, infected
        return jax.lax.scan(hour, (762.0, 1.0), length=336)[1]
    return jax.vmap(simulate)(betas)  # (100, hour)


betas = jnp.linspace(1.4, 2.1, 2000)  # (draw,)
chunks = [
    np.asarray(simulate_chunk(chunk))
    for chunk in betas.reshape(20, 100)
]
curves = np.concatenate(chunks)  # in the memory of the host
print(type(curves).__name__, curves.shape)
