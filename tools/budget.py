"""The budget of a page. Imports nothing: a job without the environment reads it."""

BUDGET = 40_000  # bytes of a page over the wire, figures apart
