# A policy says what a checkpoint may keep. Here the expensive part of a
# step is a matrix product, which is kept and not computed again.
import jax
import jax.numpy as jnp
from jax.ad_checkpoint import checkpoint_name

travel = 0.8 * jnp.eye(100) + 0.002  # (town, town)
start = jnp.linspace(0.1, 0.3, 100)  # share of each town, infected


def next_day(infected, beta):
    force = checkpoint_name(travel @ infected, "force")
    new = (1 - infected) * (1 - jnp.exp(-beta * force))
    return 0.8 * infected + new, None


def mean_at_end(beta, step):
    return jax.lax.scan(step, start, jnp.full(1000, beta))[0].mean()


by_name = jax.checkpoint_policies.save_only_these_names("force")
ways = {
    "plain": next_day,
    "checkpoint": jax.checkpoint(next_day),
    "by name": jax.checkpoint(next_day, policy=by_name),
    "dots": jax.checkpoint(
        next_day, policy=jax.checkpoint_policies.dots_saveable
    ),
}
for name, step in ways.items():
    slope = jax.jit(
        jax.grad(lambda beta, step=step: mean_at_end(beta, step))
    )
    compiled = slope.lower(0.4).compile()
    size = compiled.memory_analysis().temp_size_in_bytes / 1e6
    products = str(jax.make_jaxpr(slope)(0.4)).count("dot_general")
    print(f"{name:10} {size:.1f} MB, {products} products,", end=" ")
    print(f"slope {compiled(0.4):.4f}")
