# A bootstrap that draws rows again. Each fit says whether its last step
# was short, because a fit that is not done raises nothing.
import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])  # (group,)
lived = jnp.array([53, 47, 44, 28, 11, 6, 1, 0])
doses = jnp.repeat(jnp.tile(dose, 2), jnp.append(killed, lived))
dead = jnp.arange(481) < killed.sum()  # (beetle,)


def fit(rows, doses, dead):  # one sample: the numbers of its rows
    x, y = doses[rows] - 1.8, dead[rows]
    def loss(beta):
        logits = beta[0] + beta[1] * x
        return jnp.sum(jax.nn.softplus(logits) - y * logits)
    def newton(beta, _):
        gradient = jax.grad(loss)(beta)
        hessian = jax.hessian(loss)(beta)
        step = jnp.linalg.solve(hessian, gradient)
        return beta - step, abs(step).max()
    beta, sizes = jax.lax.scan(newton, jnp.zeros(2), length=8)
    return beta, sizes[-1] < 0.1


fits = jax.jit(jax.vmap(fit, in_axes=(0, None, None)))
for every in 1, 20:  # all beetles, then every twentieth
    some, died = doses[::every], dead[::every]
    shape, size = (500, len(some)), len(some)
    rows = jax.random.randint(jax.random.key(0), shape, 0, size)
    beta, done = fits(rows, some, died)  # (sample, 2), (sample,)
    spread = beta[:, 1].std(), beta[:, 1].std(where=done)
    print(f"{size} beetles: {done.sum()} of 500 fits are done")
    print(f"  error {spread[0]:.0f}; done fits only {spread[1]:.0f}")
