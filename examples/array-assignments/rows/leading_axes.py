# With an axis of draws in front: the index is the same for all draws,
# or each draw has its own.
import jax
import jax.numpy as jnp

key, key_outcome = jax.random.split(jax.random.key(0))
log_p = jax.nn.log_softmax(jax.random.normal(key, (5, 4, 3)))
# log_p: (draw, patient, outcome)

outcome = jnp.array([0, 1, 2, 1])  # (patient,), the data
shared = log_p[:, jnp.arange(4), outcome]
print("the same for all draws:", shared.shape)

simulated = jax.random.categorical(
    key_outcome, log_p
)  # (draw, patient)
own = jnp.take_along_axis(log_p, simulated[..., None], axis=-1)[..., 0]
print("each draw has its own: ", own.shape)

# Check: one draw at a time.
patient = jnp.arange(4)
for d in range(5):
    assert jnp.allclose(shared[d], log_p[d, patient, outcome])
    assert jnp.allclose(own[d], log_p[d, patient, simulated[d]])
