# A chance epidemic, two binomial draws a day: the step splits its key.
# Begun by one boy, how many epidemics die out at once?
import jax
import jax.numpy as jnp
import numpy as np

boys, beta, recover = 763, 0.9, 0.46


def next_day(state, key):
    well, ill = state
    for_new, for_recovered = jax.random.split(key)
    risk = 1 - jnp.exp(-beta * ill / boys)
    new = jax.random.binomial(for_new, well, risk)
    recovered = jax.random.binomial(for_recovered, ill, recover)
    return (well - new, ill + new - recovered), ill


def epidemic(keys):  # (day,)
    return jax.lax.scan(next_day, (762.0, 1.0), keys)


keys = jax.random.split(jax.random.key(0), (1000, 60))  # (run, day)
(well, _), ill = jax.jit(jax.vmap(epidemic))(keys)  # (run, day)

q = 0.5  # the chance that one boy's line of infections ends, in theory
for _ in range(200):
    q = np.exp(beta * (q - 1)) * (recover + (1 - recover) * q)

died_out = np.mean(np.array(well) > 700)
print(f"died out {died_out:.1f}, branching process {q:.1f}")
error = np.sqrt(q * (1 - q) / 1000)
assert abs(died_out - q) < 2 * error
