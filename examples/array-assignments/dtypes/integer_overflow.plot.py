"""The number in the array against the integer that was set, from -200
to 380. int8 holds the integers from -128 to 127, uint8 those from 0 to
255. Beyond its largest number a line falls by 256 and rises again, so
both are saw teeth. Two points are those of the program: 300 becomes 44
in int8, -1 becomes 255 in uint8."""

import matplotlib.pyplot as plt

sent = jnp.arange(-200, 381)
figure, axes = plt.subplots()
for dtype, style in ("int8", "C0-"), ("uint8", "C1--"):
    axes.plot(sent, sent.astype(dtype), style, label=dtype)
for dtype, boys, style in ("int8", 300, "oC0"), ("uint8", -1, "sC1"):
    stored = jnp.zeros(1, dtype).at[0].set(boys)[0]
    axes.plot(boys, stored, style)
    axes.annotate(
        f"{boys} → {stored}",
        (boys, stored),
        (8, -7),
        textcoords="offset points",
    )
axes.set_xlim(right=430)
axes.set_xlabel("integer that was set")
axes.set_ylabel("number in the array")
figure.legend(loc="outside upper center", ncols=2)
