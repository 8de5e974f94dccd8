"""What `make changes` writes, for tests of what reads it."""

PAGE = {
    "name": "book/vmap/axes",
    "state": "changed",
    "before": 30_000,
    "after": 31_234,
    "seconds": [1.25, None],
}
OUTPUT = {"program": "examples/vmap/axes.py", "state": "changed", "diff": "-1\n+2\n"}
CHANGES = {"base": "a" * 40, "head": "b" * 40, "pages": [PAGE], "outputs": [OUTPUT]}
