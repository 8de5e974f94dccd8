# A chance epidemic with two binomial draws a day, so the step splits
# its key. If one boy begins it, how often does it die out at once?
import jax
import jax.numpy as jnp

boys, beta, gamma = 763, 0.9, 0.46


def step(state, key):
    susceptible, infected = state
    key_new, key_recovered = jax.random.split(key)
    risk = 1 - jnp.exp(-beta * infected / boys)
    new = jax.random.binomial(key_new, susceptible, risk)
    recovered = jax.random.binomial(key_recovered, infected, gamma)
    tomorrow = (susceptible - new, infected + new - recovered)
    return tomorrow, infected


@jax.jit
@jax.vmap
def simulate(keys):
    return jax.lax.scan(step, (762.0, 1.0), keys)


keys = jax.random.split(jax.random.key(0), (1000, 60))  # (run, day)
(susceptible, _), infected = simulate(keys)  # (run,), (run, day)
died_out = (susceptible > 700).mean()
print(f"{died_out:.2f}")

# Check: the chance that a line of infections ends, in theory.
q = 0.5
for _ in range(200):
    q = jnp.exp(beta * (q - 1)) * (gamma + (1 - gamma) * q)

assert abs(died_out - q) < 2 * jnp.sqrt(q * (1 - q) / 1000)
