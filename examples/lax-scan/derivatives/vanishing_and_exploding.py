# How far does the last value move with the first? In a population that
# settles the effect dies out, in a chaotic one it grows.
import jax
import jax.numpy as jnp


def last(start, growth, years):
    def step(size, _):
        return growth * size * (1 - size), None
    return jax.lax.scan(step, start, length=years)[0]


slopes = {2.5: [], 4.0: []}
for growth in slopes:
    for years in range(1, 13):
        slope = jax.grad(last)(0.3, growth, years)
        slopes[growth].append(float(slope))
    after = slopes[growth][3::4]
    print(f"growth {growth}:", *(f"{slope:.1g}" for slope in after))

print("after 150 years:", jax.grad(last)(0.3, 4.0, 150))

# Check: the slope is the product of the slopes of all steps.
size, product = 0.3, 1.0
for _ in range(12):
    product = product * 4 * (1 - 2 * size)
    size = 4 * size * (1 - size)

assert jnp.allclose(slopes[4.0][-1], product, rtol=0.01)
