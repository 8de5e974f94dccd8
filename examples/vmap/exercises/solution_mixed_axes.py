# weights is (feature, draw), features (item, feature), intercept
# (draw,). The predictions are to be (item, draw).
import jax
import numpy as np


def predict(weights, features, intercept):  # one draw
    return features @ weights + intercept  # (item,)


by_draw = jax.vmap(predict, in_axes=(1, None, 0), out_axes=1)

for items, features, draws in ((4, 2, 3), (2, 2, 2)):
    w = np.arange(1.0 + features * draws)[1:].reshape(features, draws)
    x = np.arange(items * features).reshape(items, features) ** 2.0
    b = np.arange(draws) * 10.0
    found = by_draw(w, x, b)
    by_numpy = x @ w + b
    assert found.shape == by_numpy.shape, f"shape {found.shape}"
    assert np.allclose(found, by_numpy), f"{found}\nnot\n{by_numpy}"

print("solved")
