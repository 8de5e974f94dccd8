# Standard errors of two rates: minimize a misfit by Newton's method,
# and invert its Hessian. A scan takes both derivatives.
import jax
import jax.numpy as jnp

in_bed = jnp.array([8.0, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29])


def misfit(rates):  # minus the log likelihood, up to a constant
    def next_day(state, count):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-rates[0] * infected / 763))
        infected = infected + new - rates[1] * infected
        return (susceptible - new, infected), (infected - count) ** 2
    _, squares = jax.lax.scan(next_day, (760.0, 3.0), in_bed)
    return squares.sum() / (2 * 20**2)  # an error of 20 boys


@jax.jit
def newton(rates, _):
    slope, curvature = (
        jax.grad(misfit)(rates),
        jax.hessian(misfit)(rates),
    )
    return rates - jnp.linalg.solve(curvature, slope), None


rates, _ = jax.lax.scan(newton, jnp.array([2.45, 0.46]), length=5)
covariance = jnp.linalg.inv(jax.hessian(misfit)(rates))
errors = jnp.sqrt(jnp.diag(covariance))
for name, rate, error in zip(
    ("beta", "gamma"), rates, errors, strict=True
):
    print(f"{name:5} {rate:.2f}, standard error {error:.2f}")
