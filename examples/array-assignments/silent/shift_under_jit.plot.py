"""Counts of five days, shifted by one day. By concatenation, and by .at
outside of jit, the counts rise from 3 to 76. By .at under jit they stay
at 3 on all five days."""

import matplotlib.pyplot as plt

day = range(5)
figure, axes = plt.subplots(figsize=(5, 2.6))
right = column_by_concatenate(in_bed).ravel()
wrong = jax.jit(column_by_at)(in_bed).ravel()
axes.plot(day, right, "o-C0", label="by concatenation")
axes.plot(day, wrong, "s--C1", label="by .at, under jit")
axes.set_xticks(day)
axes.set_xlabel("day")
axes.set_ylabel("count of the day before")
axes.legend()
