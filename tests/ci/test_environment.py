"""The environment that the verbs make: whole, or made again."""

import re
import sys

import pytest
from packaging.requirements import Requirement

from tests.helpers.small_book import REPOSITORY, run_command
from tools.environment import UV

SCRIPT = REPOSITORY / "tools" / "environment.py"
# The smallest lock that there can be: uv and its hashes.
SMALL = UV.search((REPOSITORY / "requirements.txt").read_text(encoding="utf-8"))[0]


def make(folder, lock="lock.txt"):
    """Make an environment, of the smallest lock at first; return status and output."""
    if not (folder / "lock.txt").exists():
        (folder / "lock.txt").write_text(SMALL)
    result = run_command(sys.executable, SCRIPT, "env", lock, folder=folder)
    return result.returncode, result.stdout + result.stderr


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder with an environment made from the smallest lock."""
    folder = tmp_path_factory.mktemp("environment")
    status, said = make(folder)
    assert status == 0, said
    assert said.startswith("Making env from lock.txt")
    assert "WARNING" not in said
    return folder


def test_it_is_made_once(made):
    """A whole environment is used as it is, and nothing is said."""
    assert (made / "env/bin/python").exists()
    assert make(made) == (0, "")


def test_one_cut_off_half_way_is_made_again(made):
    """Without its last file it is not whole, however much of it is there."""
    (made / "env/whole").unlink()
    (made / "env/left-over").touch()
    status, said = make(made)
    assert status == 0
    assert "Making env" in said
    assert not (made / "env/left-over").exists()
    assert make(made) == (0, "")


def test_one_of_another_lock_is_made_again(made):
    """A changed lock means a new environment."""
    (made / "lock.txt").write_text(f"{SMALL}# changed\n")
    assert "Making env" in make(made)[1]
    assert make(made) == (0, "")


WRONG = re.sub(r"(?<=sha256:)\w+", "0" * 64, SMALL)


@pytest.mark.parametrize(
    ("lock", "message"),
    [
        (f"{SMALL}./absent.whl --hash=sha256:{64 * '0'}\n", "uv could not install lo"),
        (f"{SMALL}six==1.16.0 --hash=sha256:{64 * '0'}\n", "uv could not install lo"),
        (f"{SMALL}six==1.16.0\n", "uv could not install lock.txt"),
        (WRONG, "pip could not install uv, of lock.txt"),
        ("six==1.16.0\n", "lock.txt: has no uv with hashes; `make lock`"),
    ],
    ids=["absent", "wrong hash", "no hash", "uv of a wrong hash", "no uv"],
)
def test_a_lock_that_cannot_be_installed(tmp_path, lock, message):
    """The installer's refusal is a failure; what is there is not taken for whole."""
    (tmp_path / "lock.txt").write_text(lock)
    status, said = make(tmp_path)
    assert status != 0
    assert "ERROR: " in said and message in said
    assert not (tmp_path / "env/whole").exists()


def test_a_lock_that_is_not_there(tmp_path):
    """The file is named."""
    status, said = make(tmp_path, lock="absent.txt")
    assert status != 0
    assert "ERROR: absent.txt: not there" in said


def test_a_backend_that_make_does_not_know():
    """`make BACKEND=...` takes two words."""
    result = run_command("make", "book", "BACKEND=tpu")
    assert result.returncode != 0
    assert "BACKEND is cpu or gpu, not tpu" in result.stderr


def test_the_locks_hold_hashes_and_name_no_index():
    """Every package is pinned with hashes; no machine's package index is named."""
    for name in ("requirements.txt", "requirements-gpu.txt"):
        text = (REPOSITORY / name).read_text(encoding="utf-8")
        packages = re.findall(
            r"^[\w.-]+(?:\[[\w,]+\])?==\S+.*(?:\n    --hash.*)+", text, re.M
        )
        assert len(packages) == len(re.findall(r"^[a-zA-Z]", text, re.M)) > 50
        assert "://" not in text
        assert "index-url" not in text


def test_each_direct_dependency_is_locked():
    """`make lock` was run after requirements.in changed."""
    lock = (REPOSITORY / "requirements.txt").read_text(encoding="utf-8")
    for line in (REPOSITORY / "requirements.in").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        wanted = Requirement(re.split(r"\s+#", line)[0])
        found = re.search(rf"^{re.escape(wanted.name)}==(\S+)", lock, re.MULTILINE)
        assert found and found[1] in wanted.specifier, line
        # pagefind[bin] brings pagefind-bin.
        assert all(f"\n{wanted.name}-{extra}==" in lock for extra in wanted.extras), (
            line
        )
