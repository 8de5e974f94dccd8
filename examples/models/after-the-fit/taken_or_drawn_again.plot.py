"""The share of beetles killed against the dose. A band rises in an S
from 0 at a dose of 1.68 to 1 at 1.9: a narrow dark one for the risk,
and around it a wider light one for the share killed of 60 new beetles.
The eight points of the data follow the bands; two of them lie on the
lower edge of the wide one."""

import matplotlib.pyplot as plt
import numpy as np

figure, axes = plt.subplots()
levels = [0.05, 0.95]
share = np.quantile(new["killed"] / 60, levels, axis=0)
risk = np.quantile(new["risk"], levels, axis=0)
at = np.asarray(new_dose)
axes.fill_between(at, *share, alpha=0.2, label="killed of 60 new ones")
axes.fill_between(at, *risk, alpha=0.6, label="risk")
axes.plot(dose, killed / beetles, "C1o", label="data")
axes.set_xlabel("dose (log10 of CS2, mg/l)")
axes.set_ylabel("share killed")
axes.legend(loc="upper left")
