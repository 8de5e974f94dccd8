# One entry of in_axes or out_axes holds for a whole branch of a nested
# dict: 0 for all slopes here, None for the whole design.
import jax
import jax.numpy as jnp


def summarize(draw, design):
    slope = draw["slopes"]["all"] + draw["slopes"]["by_lab"]  # (lab,)
    logits = draw["level"] + slope[:, None] * design["dose"]
    return {"logits": logits, "slope": slope, "dose": design["dose"]}


all_labs = jnp.array([33.0, 35.0, 34.0, 36.0])  # (draw,)
by_lab = jnp.arange(8.0).reshape(4, 2)  # (draw, lab)
draws = {"level": 0.7, "slopes": {"all": all_labs, "by_lab": by_lab}}
design = {"dose": jnp.array([-0.1, 0.0, 0.1]), "center": 1.8}

in_axes = ({"level": None, "slopes": 0}, None)
out_axes = {"logits": 2, "slope": 0, "dose": None}
result = jax.vmap(summarize, in_axes, out_axes)(draws, design)
for name in ("logits", "slope", "dose"):
    print(f"{name:6} {result[name].shape}")

# Check:
for i in range(4):
    slopes = {"all": all_labs[i], "by_lab": by_lab[i]}
    alone = summarize({"level": 0.7, "slopes": slopes}, design)
    assert jnp.allclose(result["logits"][:, :, i], alone["logits"])
