"""Left, the first 100 steps of one chain: it starts at a rate of 0.5,
then wanders between 0.28 and 0.53, with level stretches where moves
were refused. Right, the histogram of the draws from all chains, with
its peak near 0.4, under the exact Beta density: they agree."""

import matplotlib.pyplot as plt

grid = np.linspace(0.15, 0.7, 60)

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2.6))
left.step(range(100), jax.nn.sigmoid(odds[0, :100]), linewidth=1.2)
left.set_xlabel("step")
left.set_ylabel("rate of one chain")
right.hist(rate.ravel(), 30, density=True, alpha=0.4, label="draws")
right.plot(grid, beta.pdf(grid, 19, 28), "C1--", label="exact")
right.set_xlabel("rate")
right.set_ylabel("density")
right.set_ylim(top=8)
right.legend()
