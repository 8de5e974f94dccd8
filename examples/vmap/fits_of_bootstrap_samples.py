# A logistic regression on each of 500 bootstrap samples. Each fit says
# how long its last step was: one that is not done raises nothing.
import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
beetles = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])  # (group,)
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def loss(beta, x, y):
    logits = x @ beta  # (row,)
    return jnp.sum(jax.nn.softplus(logits) - y * logits)


def step(beta, x, y):
    curvature = jax.hessian(loss)(beta, x, y)
    return jnp.linalg.solve(curvature, jax.grad(loss)(beta, x, y))


def fit(rows):
    beta, sample = jnp.zeros(2), (x[rows], y[rows])
    for _ in range(8):
        beta = beta - step(beta, *sample)
    return beta, abs(step(beta, *sample)).max()


counts = jnp.concatenate([killed, beetles - killed])  # died, lived
doses = jnp.repeat(jnp.tile(dose, 2), counts)  # a row for each beetle
x = jnp.stack([jnp.ones(481), doses - 1.8], axis=1)  # (row, 2)
y = jnp.arange(481) < killed.sum()
for every in (1, 20):  # all beetles, then every twentieth
    x, y = x[::every], y[::every]
    n = len(y)
    rows = jax.random.randint(jax.random.key(0), (500, n), 0, n)
    beta, last = jax.jit(jax.vmap(fit))(rows)  # (sample, 2), (sample,)
    done = last < 0.1
    error, of_done = beta.std(axis=0), beta[done].std(axis=0)
    print(f"{n} rows: {done.sum()} of 500 fits are done")
    print(f"  errors: all {error[1]:.0f}, those done {of_done[1]:.0f}")
