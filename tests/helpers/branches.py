"""What the workflows push: their steps run on a remote repository in a folder."""

import os
import shutil
from pathlib import Path

import yaml

from tests.helpers.canary_records import commit, git
from tests.helpers.small_book import run_command
from tests.helpers.workflow_rules import FILES


def push_branch(folder: Path, workflow: str, job: str) -> str:
    """Run the last step of a job, as the runner does; return what git said.

    It pushes from the folder to the repository `remote` in it.
    """
    (*_, step) = yaml.safe_load(FILES[workflow])["jobs"][job]["steps"]
    shutil.rmtree(folder / "branch", ignore_errors=True)
    own = {"GIT_DIR": f"{folder}/branch", "REMOTE": f"{folder}/remote", "TOKEN": "t"}
    command = ["bash", "-e", "-c", step["run"]]
    variables = os.environ | step["env"] | own
    return run_command(*command, folder=folder, env=variables, check=True).stderr


def push_folder(folder: Path, remote: Path, branch: str) -> None:
    """Push all that a folder holds, whatever it is, as a branch."""
    git(folder, "init", "--quiet", f"--initial-branch={branch}")
    commit(folder)
    git(folder, "push", "--quiet", str(remote), branch)
