# In a scan, `continue` returns the old carry, and an output with a
# mark. Select the outputs that count after the scan.
import jax
import jax.numpy as jnp

in_bed = [3, 8, 26, -1, 225, 298, -1, 233]  # (day,) -1: not counted

last, growth = 3, []
for count in in_bed:
    if count < 0:
        continue
    growth.append(count - last)
    last = count


def step(last, count):
    counted = count >= 0
    grown = count - last
    last = jnp.where(counted, count, last)
    return last, (grown, counted)


_, (grown, counted) = jax.lax.scan(step, 3, jnp.array(in_bed))
print(grown)
print(grown[counted])

# Check:
assert jnp.array_equal(grown[counted], jnp.array(growth))
