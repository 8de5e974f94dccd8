# Adult hares have two young each year, and the young become adults.
import jax


def next_year(hares, _):
    young, adults = hares
    return (2 * adults, adults + young), adults


_, adults = jax.lax.scan(next_year, (0, 1), length=6)

print(adults)
