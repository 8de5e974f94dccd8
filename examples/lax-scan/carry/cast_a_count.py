# A cast in the step is right for a count: the number is whole before
# the cast, which changes only its dtype.
import jax
import jax.numpy as jnp


def recover(ill, _):
    recovered = jnp.round(0.25 * ill)  # a whole number, as a float
    ill = ill - recovered.astype(ill.dtype)
    return ill, ill


_, ill = jax.lax.scan(recover, jnp.int32(298), length=7)
print(ill)

# Check:
loop_ill = 298
for day in range(7):
    loop_ill -= round(0.25 * loop_ill)
    assert ill[day] == loop_ill
