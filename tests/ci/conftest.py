"""What CI needs to work: workflows, branches, environments, a fresh clone."""

from pathlib import Path

import pytest


def pytest_collection_modifyitems(items):
    """`make test` leaves this folder out: no page and no program depends on it."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.rest)
