"""The step that pushes the branch of notebooks takes notebooks and nothing else."""

import os
import shutil
import subprocess
import time

import yaml

from tests.helpers.workflow_rules import FILES


def push_notebooks(folder):
    """Run the step that pushes, as the runner does, to a repository in a folder."""
    (*_, step) = yaml.safe_load(FILES["publish.yml"])["jobs"]["notebooks"]["steps"]
    shutil.rmtree(folder / "branch", ignore_errors=True)
    own = {"GIT_DIR": folder / "branch", "REMOTE": folder / "remote", "TOKEN": "t"}
    return subprocess.run(
        ["bash", "-e", "-c", step["run"]],
        cwd=folder,
        env=os.environ | step["env"] | {name: str(own[name]) for name in own},
        capture_output=True,
        text=True,
        check=True,
    ).stderr


def branch(folder, *command):
    """What git says of the branch of notebooks."""
    git = ["git", "-C", folder / "remote", *command, "notebooks"]
    return subprocess.run(git, capture_output=True, text=True, check=True).stdout


def test_the_branch_holds_the_notebooks_and_nothing_else(tmp_path):
    """Whatever the artifact holds is data: no setting or hook of it is read."""
    subprocess.run(
        ["git", "init", "--quiet", "--bare", tmp_path / "remote"], check=True
    )
    ran = tmp_path / "ran"
    files = {
        "book/vmap/index.ipynb": "{}",
        "book/vmap/index.html": "",
        "book/run.sh": "",
        ".gitattributes": "* filter=run",
        ".git/config": f'[core]\nfsmonitor = touch {ran}\n[filter "run"]\n'
        f"clean = touch {ran}\n",
    }
    for name, text in files.items():
        file = tmp_path / "notebooks" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    push_notebooks(tmp_path)
    assert branch(tmp_path, "ls-tree", "-r", "--name-only") == "book/vmap/index.ipynb\n"
    assert not ran.exists()
    commit = branch(tmp_path, "rev-parse")
    time.sleep(1.1)  # git's clock counts seconds
    assert push_notebooks(tmp_path) == "Everything up-to-date\n"
    assert branch(tmp_path, "rev-parse") == commit
    (tmp_path / "notebooks/book/vmap/index.ipynb").write_text("{ }")
    push_notebooks(tmp_path)
    assert branch(tmp_path, "rev-list", "--count") == "1\n"
    assert branch(tmp_path, "rev-parse") != commit
