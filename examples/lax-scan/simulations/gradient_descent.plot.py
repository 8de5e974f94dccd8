"""Left, the loss in the first 40 steps: it falls from 41.7 to 27.0 in
two steps, to 24.2 in five, and then creeps to 23.3. Right, the fit that
the final carry gives: the share of beetles killed rises from 0.1 at the
lowest dose to 1 at the highest, and the S-shaped curve runs close to
all eight groups."""

import matplotlib.pyplot as plt

grid = np.linspace(1.68, 1.9, 50)

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2.6))
left.plot(range(40), losses[:40])
left.set_xlabel("step")
left.set_ylabel("loss")
right.plot(dose, killed / n, "C1o", label="data")
right.plot(
    grid,
    jax.nn.sigmoid(beta[0] + beta[1] * 10 * (grid - 1.8)),
    "C0-",
    label="fit",
)
right.set_xlabel("log dose")
right.set_ylabel("share killed")
right.legend()
