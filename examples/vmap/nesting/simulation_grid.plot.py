"""Nine epidemics over 14 days, three for each beta. With beta 1.8 they
peak on day 7, with 2.3 on day 6, with 2.8 on day 5. Of each three the
one with gamma 0.4 is highest; the peaks run from 228 boys, with beta
1.8 and gamma 0.6, to 431, with beta 2.8 and gamma 0.4."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for i, beta in enumerate(betas):
    lines = axes.plot(grid["curve"][i].T, f"C{i}{['-', '--', '-.'][i]}")
    lines[0].set_label(f"beta {beta:.1f}")
axes.text(9.4, grid["curve"][0, 0, 9], "gamma 0.4")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend(loc="upper left")
