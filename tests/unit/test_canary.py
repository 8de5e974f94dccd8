"""The canary: what it installs, what it records, and what it takes for a record."""

import os
import sys

import pytest

from builder.releases.records import (
    FILES,
    read_known_outputs,
    read_record,
    read_records,
)
from tests.helpers import canary_records as records
from tests.helpers.small_book import REPOSITORY, run_tool
from tools import canary


def test_the_pin_of_jax_is_lifted_and_no_other():
    """Each direct dependency as requirements.in has it; JAX as it was asked for."""
    text = (REPOSITORY / "requirements.in").read_text(encoding="utf-8")
    asked = canary.requirements_with(text, "jax==0.9.0")
    assert [line for line in asked if line.startswith("jax")] == ["jax==0.9.0"]
    assert "numpyro" in asked
    assert any(line.startswith("jupyter-book==") for line in asked)
    assert not [line for line in asked if "#" in line or not line]


def test_nightlies_have_one_file_and_releases_one_each():
    """A nightly a week would fill the branch of records."""
    nightly = records.record(**{"with": "nightly", "python": "3.13"})
    assert canary.file_name(nightly) == "3.13-nightly.json"
    sphinx = records.record(**{"with": "sphinx", "python": "3.14"})
    assert canary.file_name(sphinx) == "3.14-sphinx.json"
    assert canary.file_name(records.record()) == "3.11-jax-0.10.2.json"


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("newest", "ERROR: WITH is release, nightly, sphinx or"),
        ("--index-url=x", "WITH"),
        ("nightly", "ERROR: JAX_NIGHTLY_INDEX is not set"),
    ],
)
def test_what_it_cannot_try(wanted, said, monkeypatch):
    """Said before anything is made."""
    monkeypatch.delenv("JAX_NIGHTLY_INDEX", raising=False)
    status, message = run_tool(REPOSITORY, "canary", wanted)
    assert status != 0
    assert said in message
    assert "Traceback" not in message


def test_what_cannot_be_installed_is_its_failure(tmp_path, monkeypatch):
    """It could not find out, and leaves no record."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        canary, "requirements_with", lambda text, wanted: ["./absent.whl"]
    )
    monkeypatch.setattr(sys, "argv", ["canary", "jax==0.1"])
    with pytest.raises(SystemExit, match=r"ERROR: .venv-canary: pip could not install"):
        canary.main()


def test_programs_that_cannot_be_run_are_its_failure(tmp_path, monkeypatch):
    """As where a release takes down the runner itself."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit, match="the programs could not be run"):
        canary.run_programs(sys.executable, tmp_path)


HOSTILE = {
    "its keys must be": records.record(more=1),
    "date: not of the form": records.record(date="20 November"),
    "day is out of range": records.record(date="2026-02-31"),
    "with: not of the form": records.record(**{"with": "`script`"}),
    "jax: not of the form": records.record(
        versions={"jax": "1 | [x](y)", "jaxlib": "1", "numpyro": "1"}
    ),
    "programs: not a whole": records.record(examples={"programs": True, "same": 1}),
    "same: not a whole": records.record(examples={"programs": 1, "same": -1}),
    "counts do not agree": records.record(examples={"programs": 5, "same": 4}),
    "build: not a text": records.record(build=["passed"]),
    "build: not a text of": records.record(build="x" * 30_000),
    "state: not of the form": records.differing(state="fine"),
    "printed: not a text": records.differing(printed=["x"]),
    "program: not of the form": records.differing(program="examples/../../x.py"),
    "stands twice": records.record(outputs=records.differing()["outputs"] * 2),
}


@pytest.mark.parametrize("said", HOSTILE)
def test_invalid_record_is_rejected(tmp_path, said):
    """The message names the file and what is wrong, and shows none of it."""
    file = records.write(tmp_path, "a.json", HOSTILE[said])
    with pytest.raises(ValueError, match=str(file)) as refused:
        read_record(file)
    assert said in str(refused.value)
    assert "script" not in str(refused.value)


def test_only_small_regular_files_are_read(tmp_path):
    """A link, a pipe that would wait for ever, a folder, a great file, a name."""
    good = records.write(tmp_path / "good", "a.json", records.record())
    (tmp_path / "link.json").symlink_to(good)
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "great.json").write_text(" " * 1_000_001)
    (tmp_path / "deep.json").write_text("[" * 100_000)
    (tmp_path / "bytes.json").write_bytes(b"\xff")
    records.write(tmp_path, "a b.json", records.record())
    for file in tmp_path.glob("*.json"):
        with pytest.raises(ValueError, match=file.name.replace(".", r"\.")):
            read_record(file)
    assert read_record(good) == records.record()


def test_a_folder_of_too_many_is_refused(tmp_path):
    """And one that is not there has none."""
    assert read_records(tmp_path / "absent") == []
    for number in range(FILES + 1):
        (tmp_path / f"{number}.json").touch()
    with pytest.raises(ValueError, match=f"more than {FILES} files"):
        read_records(tmp_path)


def test_the_newest_record_of_a_release_is_what_is_known_of_it(tmp_path):
    old = records.differing(date="2026-10-01", printed="old", python="3.13")
    records.write(tmp_path, "a.json", old)
    records.write(tmp_path, "b.json", records.differing(printed="new"))
    known = read_known_outputs(tmp_path, "0.10.2")
    assert known[records.PROGRAM]["printed"] == "new"
    assert read_known_outputs(tmp_path, "0.11.0") == {}
