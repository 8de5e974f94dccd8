"""Array updates, `vmap` and `scan` against NumPy and Python loops."""

import pytest

from book._ext.compiled import cache_folder, configure_jax

from tests.small_book import REPOSITORY


@pytest.fixture(scope="session", autouse=True)
def compiled():
    """JAX's cache of compiled code: pages and programs compile the same functions."""
    configure_jax(cache_folder(REPOSITORY / "_build"))
