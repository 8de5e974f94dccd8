"""Which programs compile for themselves, and whose compiled code they may use."""

import pytest

from builder.execute import compile_cache
from builder.program import find_programs, runs_without_cache
from tests.helpers.small_book import REPOSITORY


@pytest.mark.parametrize(
    ("program", "without"),
    [
        ("# One.\nprint(1)\n", False),
        ("# One.\n# varies: times\nprint(1)\n", True),
        ("# One.\njax.jit(f).lower(1.0).compile()\n", True),
        ("# One.\ncompiled.memory_analysis()\n", True),
        ("# One.\nwith jax.log_compiles():\n    f(1)\n", True),
        ("# One.\nre_compile(1)\n", False),
    ],
)
def test_a_program_is_known_by_its_text(program, without):
    """It measures, or it compiles ahead of time, or it asks the compiler."""
    assert runs_without_cache(program) == without


def test_some_programs_of_the_book_compile_for_themselves():
    """A few dozen; were it most of them, the cache would be for nothing."""
    files = find_programs(REPOSITORY / "examples")
    without = [file for file in files if runs_without_cache(file.read_text("utf-8"))]
    assert 20 < len(without) < len(files) / 5


def test_another_processor_has_another_folder(monkeypatch, tmp_path):
    """Its compiled code may hold instructions that this one lacks."""
    here = compile_cache.cache_folder(tmp_path)
    assert here == compile_cache.cache_folder(tmp_path)
    monkeypatch.setattr(compile_cache, "processor", lambda: "another")
    assert compile_cache.cache_folder(tmp_path) != here


def test_variables_say_what_the_options_say(tmp_path):
    """A process that imports JAX later is told by its environment."""
    assert compile_cache.as_variables(None) == {"JAX_ENABLE_COMPILATION_CACHE": "False"}
    variables = compile_cache.as_variables(tmp_path)
    assert variables["JAX_COMPILATION_CACHE_DIR"] == str(tmp_path)
    assert float(variables["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"]) == 0
