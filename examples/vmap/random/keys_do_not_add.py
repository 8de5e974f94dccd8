# Two keys cannot be added to make a third one: a key is not a number.
# raises: TypeError
import jax

draw = jax.random.split(jax.random.key(0), 3)  # (draw,)
school = jax.random.split(jax.random.key(1), 2)  # (school,)

cells = draw[:, None] + school  # (draw, school)
