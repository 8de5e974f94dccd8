# A token moves by the roll of a die, five times. Where does it land?
import jax

key = jax.random.key(0)


def move(place, _):
    roll = jax.random.randint(key, (), 1, 7)
    place = place + roll
    return place, place


_, places = jax.lax.scan(move, 0, length=5)

print(places)
