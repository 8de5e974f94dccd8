# A logistic regression on each of 500 bootstrap samples. Each fit says
# whether its last step was short: one that is not done raises nothing.
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


def fit(rows, x, y):
    beta = jnp.zeros(x.shape[1])
    for _ in range(8):
        beta = beta - step(beta, x[rows], y[rows])
    return beta, abs(step(beta, x[rows], y[rows])).max() < 0.1


fits = jax.jit(jax.vmap(fit, in_axes=(0, None, None)))
counts = jnp.concatenate([killed, beetles - killed])  # died, lived
doses = jnp.repeat(jnp.tile(dose, 2), counts)  # a row for each beetle
x = jnp.stack([jnp.ones(481), doses - 1.8], axis=1)  # (row, 2)
y = jnp.arange(481) < killed.sum()
for every in (1, 20):  # all beetles, then every twentieth
    x, y, n = x[::every], y[::every], len(y[::every])
    rows = jax.random.randint(jax.random.key(0), (500, n), 0, n)
    beta, done = fits(rows, x, y)  # (sample, 2), (sample,)
    slope = beta[:, 1]
    print(f"{n} rows: {done.sum()} of 500 fits are done")
    print(f"  error of the slope {slope.std():.0f}", end=", ")
    print(f"of those done {slope.std(where=done):.0f}")
