"""Mean number of steps for each draw by the number of chains that go in
step, from 1 to 16 on a logarithmic axis. It rises from 15 steps to 38,
by five or six steps with each doubling."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
sizes = [1, 2, 4, 8, 16]
means = []
for size in sizes:
    groups = steps.reshape(16 // size, size, 300)
    means.append(float(groups.max(axis=1).mean()))
axes.plot(sizes, means, "C0-o")
axes.set_xscale("log", base=2)
axes.set_xticks(sizes, [str(size) for size in sizes])
axes.set_xlabel("chains in step")
axes.set_ylabel("steps for each draw")
axes.set_ylim(0)
