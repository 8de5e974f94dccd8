"""The workflows' steps run here too, in a fresh clone of what is committed.

A step that needs a file which git ignores, or a verb that works only in this folder,
is red on the day it is written and not on the day it is pushed. The clone borrows
the finished environment and what programs printed; everything else it makes itself.
What `.ci/run` does itself, in a clean clone too, is not done here again.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.helpers.canary_records import git
from tests.helpers.small_book import REPOSITORY, run_command
from tests.helpers.workflow_rules import FILES

ENVIRONMENT = Path(sys.prefix)
RUN = [("check.yml", "build"), ("publish.yml", "build")]
# By `.ci/run`; the last one would run itself, in a clone of the clone.
DONE = {"make lint", "make test-all"}
# Skipped by name; where it says so, other tests run them.
NOT_HERE = {
    ("canary.yml", "run"): "makes an environment of the newest releases",
    ("canary.yml", "tell"): "asks GitHub; tests/unit/test_issues.py",
    ("check.yml", "macos"): "runs what the other jobs of Check run",
    ("check.yml", "rest"): "runs what .ci/run runs",
    ("check.yml", "test"): "runs what .ci/run runs",
    ("comment.yml", "comment"): "asks GitHub; tests/unit/test_comment.py",
    ("gpu.yml", "gpu"): "needs a GPU",
    ("links.yml", "check"): "asks the whole web; tests/ci/test_links.py",
    ("links.yml", "tell"): "asks GitHub; tests/unit/test_issues.py",
}
COMMANDS = ("make ", "python3 ", ".venv/")
WITH_VERBS = [
    (name, key)
    for name, text in FILES.items()
    for key, job in yaml.safe_load(text)["jobs"].items()
    if any(step.get("run", "").startswith(COMMANDS) for step in job["steps"])
]


@pytest.fixture(scope="module")
def clone(site, tmp_path_factory):
    """A clone of HEAD, as a runner checks out the merge of a pull request."""
    if not (ENVIRONMENT / "whole").exists():
        pytest.skip(f"{ENVIRONMENT} was not made by `make environment`")
    folder = tmp_path_factory.mktemp("fresh") / "clone"
    git(REPOSITORY, "clone", "--quiet", str(REPOSITORY), str(folder))
    lock = "requirements.txt"
    if (folder / lock).read_bytes() != (REPOSITORY / lock).read_bytes():
        # Its verbs would create the borrowed environment again.
        pytest.skip(f"{lock} is not committed, and the environment is made from it")
    (folder / ".venv").symlink_to(ENVIRONMENT)
    for borrowed in ("executed", "compiled"):
        path = Path("_build", borrowed)
        shutil.copytree(REPOSITORY / path, folder / path)
    shutil.copy(REPOSITORY / "_build/seconds.json", folder / "_build")
    # A merge that changes nothing: its first parent is there in a shallow clone too.
    git(folder, "commit", "--quiet", "--allow-empty", "--message=merge")
    return folder


def as_on_a_runner(job):
    """The variables of a step: none of this run's own, and the job's."""
    ours = ("GITHUB_", "PYTEST_", "MAKE", "MFLAGS", "JAX_", "NPM_")
    machine = {key: os.environ[key] for key in os.environ if not key.startswith(ours)}
    return machine | job.get("env", {})


@pytest.mark.parametrize(("name", "key"), WITH_VERBS)
def test_the_steps_of_a_job_run_in_a_fresh_clone(request, name, key):
    """In their order; each ends well, and what is kept is there to be kept."""
    if (name, key) not in RUN:  # a job in neither table is an error here
        pytest.skip(f"{name}, job {key}: {NOT_HERE[name, key]}")
    clone = request.getfixturevalue("clone")
    job = yaml.safe_load(FILES[name])["jobs"][key]
    for step in job["steps"]:
        if step.get("run") in DONE:
            continue
        if "run" in step:
            run_step(clone, job, step["run"])
        elif "/upload-" in step["uses"]:
            assert list(clone.glob(step["with"]["path"])), step["name"]


def run_step(clone, job, run):
    """Run a step's command, as a runner's shell does."""
    python = f" PYTHON={sys.executable}" if run.startswith("make ") else ""
    command = ["bash", "-e", "-c", f"{run}{python}"]
    done = run_command(
        *command,
        folder=clone,
        env=as_on_a_runner(job),
        stdin=subprocess.DEVNULL,
        timeout=900,
    )
    assert done.returncode == 0, f"{run}\n{done.stdout[-5000:]}\n{done.stderr[-5000:]}"
