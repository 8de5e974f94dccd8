"""The size of the slope after 1 to 12 years, on a logarithmic axis. At
growth 2.5 it falls along a line, from 1 to 0.0001; at growth 4 it
rises, with some drops, from 1.6 to 4000."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(
    range(1, 13),
    jnp.abs(jnp.array(slopes[4.0])),
    "o-",
    label="growth 4",
)
axes.plot(
    range(1, 13),
    jnp.abs(jnp.array(slopes[2.5])),
    "s--",
    label="growth 2.5",
)
axes.set_yscale("log")
sizes = {
    1e-4: "0.0001",
    1e-2: "0.01",
    1: "1",
    100: "100",
    1e4: "10,000",
}
axes.set_yticks(list(sizes), sizes.values())
axes.set_xlabel("years")
axes.set_ylabel("size of the slope")
axes.legend(loc="upper left")
