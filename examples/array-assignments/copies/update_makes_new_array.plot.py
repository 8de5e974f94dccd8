"""The block of memory that the array is in, by the number of updates
made. Outside jit and under jit it rises from 0 to 5: each update makes
an array in a new block. With a donated argument it stays at 0."""

import matplotlib.pyplot as plt

# The last line above has donated the array.
in_bed = jnp.zeros((763, 365))
figure, axes = plt.subplots(figsize=(5, 2.6))
styles = {"outside jit": "C0o", "jit": "C1x", "jit, donated": "C2D"}
for name, update in ways.items():
    size = 10 if name == "outside jit" else 6
    axes.plot(
        range(6),
        blocks(update, in_bed),
        styles[name],
        markersize=size,
        markerfacecolor="none",
        label=name,
    )
axes.set_xlabel("updates made")
axes.set_ylabel("block of memory")
axes.set_yticks(range(6))
axes.legend()
