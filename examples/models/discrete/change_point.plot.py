"""Above, the flow of the Nile from 1885 to 1912 as points: around 1100
until 1898, around 850 after. Two bands show the two means. Below, bars:
the probability of each year of change, three quarters at 1899."""

import matplotlib.pyplot as plt

figure, (above, below) = plt.subplots(
    2, 1, figsize=(5, 4.2), sharex=True
)
above.plot(1885 + year, flow, "C1o")
for name, ends in (("before", (1885, 1898)), ("after", (1899, 1912))):
    low, high = np.quantile(draws[name], [0.05, 0.95])
    above.fill_between(ends, low, high, color="C0", alpha=0.3)
above.set_ylabel("flow (10⁸ m³)")
below.bar(numbers, counts / counts.sum(), color="C0")
below.set_xlabel("year")
below.set_ylabel("probability")
