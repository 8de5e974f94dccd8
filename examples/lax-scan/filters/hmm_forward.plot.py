"""Above, the flow from 1894 to 1903 as points, and the two levels as
lines, wet at 1100 and dry at 850: until 1898 the flow is near the first
or above it, from 1899 on near the second or below. Below, the
probability of the dry state given the flows so far: close to 0 until
1898, 0.55 in 1899, and from 1900 on between 0.86 and 1."""

import matplotlib.pyplot as plt

year = np.arange(1894, 1904)
dry = jax.nn.softmax(log_p)[:, 1]

figure, (above, below) = plt.subplots(
    2, 1, sharex=True, figsize=(5, 3.6)
)
above.plot(year, flow, "o")
above.axhline(level[0], color="C1", linestyle="--")
above.axhline(level[1], color="C1", linestyle="--")
above.text(1901, level[0] + 20, "wet")
above.text(1894, level[1] + 20, "dry")
above.set_ylabel("flow (10⁸ m³)")
below.plot(year, dry, "o-")
below.set_xlabel("year")
below.set_ylabel("P(dry)")
