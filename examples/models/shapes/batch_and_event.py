# A distribution has a batch shape and an event shape. A draw has both,
# and there is one log probability for each entry of the batch.
import jax
import jax.numpy as jnp
import numpyro.distributions as dist

six_numbers = dist.Normal(0, 1).expand([3, 2])
covariance = jnp.array([[1.0, 0.8], [0.8, 1.0]])
kinds = {
    "Normal, expanded": six_numbers,
    "to_event(1)": six_numbers.to_event(1),
    "to_event(2)": six_numbers.to_event(2),
    "MultivariateNormal": dist.MultivariateNormal(
        jnp.zeros((3, 2)), covariance
    ),
}

print(" " * 20 + "batch   event   draw    log_prob")
for name, kind in kinds.items():
    draw = kind.sample(jax.random.key(0))
    log_prob = kind.log_prob(draw)
    batch, event = str(kind.batch_shape), str(kind.event_shape)
    shapes = f"{batch:8}{event:8}{draw.shape!s:8}{log_prob.shape}"
    print(f"{name:20}{shapes}")

# Check: an event's log probability is the sum over its entries.
draw = six_numbers.sample(jax.random.key(0))
by_entry = six_numbers.log_prob(draw)
by_row = six_numbers.to_event(1).log_prob(draw)
assert jnp.allclose(by_row, by_entry.sum(axis=1))
