"""Nine epidemics over 14 days, three for each beta. With beta 1.4 they
peak on day 7, with 1.8 on day 5, with 2.2 on day 4. Of each three the
one with gamma 0.4 is highest; the peaks run from 160 boys, with beta
1.4 and gamma 0.6, to 392, with beta 2.2 and gamma 0.4."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for i, beta in enumerate(betas):
    lines = axes.plot(grid["daily"][i].T, f"C{i}{['-', '--', '-.'][i]}")
    lines[0].set_label(f"beta {beta:.1f}")
axes.text(9.4, grid["daily"][0, 0, 9], "gamma 0.4")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
