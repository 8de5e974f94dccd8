# The condition of a while_loop must be one boolean. For several wards:
# go on while any of them has patients, or map the loop.
import jax
import jax.numpy as jnp

beds = jnp.array([3.0, 20, 8])  # (ward,)


def goes_on(infected):
    return infected > 1


def any_goes_on(infected):
    return jnp.any(infected > 1)


def step(infected):
    return 0.5 * infected


def run(condition, infected):
    return jax.lax.while_loop(condition, step, infected)


try:
    run(goes_on, beds)
except TypeError as error:
    print(error)

print("any: ", run(any_goes_on, beds))
print("vmap:", jax.vmap(lambda infected: run(goes_on, infected))(beds))
