# Why only linear steps? Two steps of a line are a line. Each step more
# of a quadratic function doubles the number of its coefficients.
from numpy.polynomial import Polynomial

line = Polynomial([1.0, 0.9])  # 1 + 0.9 * x
epidemic = Polynomial([0.0, 1.5, -0.5])  # x + x * (1 - x) / 2

for name, step in ("line", line), ("epidemic", epidemic):
    steps, coefficients = step, [len(step)]
    for _ in range(3):
        steps = step(steps)  # one more
        coefficients.append(len(steps))
    print(f"{name:8} {coefficients}")
