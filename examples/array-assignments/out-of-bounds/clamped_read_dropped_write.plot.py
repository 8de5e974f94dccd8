"""Which of three elements an index reaches, for the indices -6 to 5.
From -3 to 2, inside the axis, a read and a write reach the same
element. Below -3 each read reaches element 0, above 2 each read reaches
element 2, and no write reaches any element."""

import jax
import matplotlib.pyplot as plt

indices = jnp.arange(-6, 6)
read = jnp.searchsorted(in_bed, in_bed[indices])  # which element
changed = jax.vmap(lambda i: in_bed.at[i].set(0) != in_bed)(indices)
place, written = jnp.nonzero(changed)  # changed: (index, element)

figure, axes = plt.subplots(figsize=(5, 2.5))
axes.axvspan(-3.5, 2.5, alpha=0.12, linewidth=0)
axes.text(-0.5, 2.45, "inside the axis", ha="center")
axes.plot(indices, read, "o", markersize=10, mfc="none", label="read")
axes.plot(indices[place], written, "xC1", markersize=6, label="write")
axes.set_xlabel("index")
axes.set_ylabel("element reached")
axes.set_xticks(indices)
axes.set_yticks(range(3))
axes.set_ylim(-0.5, 2.9)
axes.legend(loc="center left", borderaxespad=0)
