# Steps compose when a few numbers describe any number of them. How many
# coefficients have 1 to 4 steps of a line, and of x + x * (1 - x) / 2?
import numpy as np

line = np.polynomial.Polynomial([1.0, 0.9])  # 1 + 0.9 * x
epidemic = np.polynomial.Polynomial([0, 1.5, -0.5])
for name, step in ("line", line), ("epidemic", epidemic):
    steps, sizes = step, [len(step)]
    for _ in range(3):
        steps = step(steps)
        sizes.append(len(steps))
    by_loop = 0.01
    for _ in range(4):
        by_loop = step(by_loop)
    assert np.isclose(steps(0.01), by_loop)
    print(f"{name:8}", sizes)
