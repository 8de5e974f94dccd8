"""Array updates, `vmap` and `scan` against NumPy and Python loops."""

import jax
import pytest

from builder.execute.compile_cache import cache_folder, configure_jax
from tests.helpers.small_book import REPOSITORY


@pytest.fixture(scope="session", autouse=True)
def compiled():
    """JAX's cache of compiled code: pages and programs compile the same functions."""
    configure_jax(cache_folder(REPOSITORY / "_build"))


@pytest.fixture(scope="module", autouse=True)
def memory():
    """What one file compiled, several gigabytes of it, the next does not need."""
    yield
    jax.clear_caches()
