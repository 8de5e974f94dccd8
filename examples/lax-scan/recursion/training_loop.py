# A training loop as a scan: the carry is the parameters with the state
# of the optimizer, Adam, and the outputs are the losses.
import jax
import jax.numpy as jnp

dose = jnp.array(
    [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
)
beetles = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def loss(params):  # minus the mean log likelihood
    logit = params["base"] + params["slope"] * (dose - 1.8) / 0.06
    log_p = killed * jax.nn.log_sigmoid(logit)
    log_q = (beetles - killed) * jax.nn.log_sigmoid(-logit)
    return -(log_p + log_q).sum() / beetles.sum()


def step(carry, t):
    params, mean, square = carry
    value, grad = jax.value_and_grad(loss)(params)
    mean = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, mean, grad)
    square = jax.tree.map(
        lambda s, g: 0.999 * s + 0.001 * g**2, square, grad
    )
    def move(p, m, s):
        m, s = m / (1 - 0.9**t), s / (1 - 0.999**t)
        return p - 0.1 * m / (jnp.sqrt(s) + 1e-8)
    params = jax.tree.map(move, params, mean, square)
    return (params, mean, square), value


start = {"base": 0.0, "slope": 0.0}
init = (start, start, start)
train = jax.jit(lambda: jax.lax.scan(step, init, jnp.arange(1.0, 61)))
(params, _, _), losses = train()
print({name: f"{value:.2f}" for name, value in params.items()})
