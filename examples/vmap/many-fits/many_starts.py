# Minimize from 64 starting points at once, and take the best end. A
# start that diverges is NaN, so the best is found with nanargmin.
import jax
import jax.numpy as jnp

counts = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
counts = jnp.array(counts, float)  # (day,)


def simulate(beta, gamma):
    def step(state, _):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        state = susceptible - new, infected + new - gamma * infected
        return state, infected
    return jax.lax.scan(step, (760.0, 3.0), length=14)[1]


def loss(log_rates):
    curve = simulate(*jnp.exp(log_rates))
    return jnp.mean((jnp.sqrt(curve) - jnp.sqrt(counts)) ** 2)


def minimize(start):  # one start: (rate,)
    def step(log_rates, _):
        return log_rates - 0.005 * jax.grad(loss)(log_rates), None
    log_rates, _ = jax.lax.scan(step, start, length=500)
    return log_rates, loss(log_rates)


key = jax.random.key(0)
starts = jax.random.uniform(key, (64, 2), minval=-3.0, maxval=2.0)
ends, losses = jax.jit(jax.vmap(minimize))(starts)  # (start, rate)
best = jnp.nanargmin(losses)
beta, gamma = jnp.exp(ends[best])
print(f"beta {beta:.2f}, gamma {gamma:.2f}")
print("NaN:", jnp.isnan(losses).sum(), "of 64 starts")
print("at the best:", (losses < losses[best] + 0.01).sum())
