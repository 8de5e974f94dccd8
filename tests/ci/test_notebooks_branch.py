"""The step that pushes the branch of notebooks takes notebooks and nothing else."""

import time

from tests.helpers.branches import push_branch
from tests.helpers.canary_records import git


def test_the_branch_holds_the_notebooks_and_nothing_else(tmp_path):
    """Whatever the artifact holds is data: no setting or hook of it is read."""

    def push():
        return push_branch(tmp_path, "publish.yml", "notebooks")

    def branch(*command):
        return git(tmp_path / "remote", *command, "notebooks")

    git(tmp_path, "init", "--quiet", "--bare", "remote")
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
    push()
    assert branch("ls-tree", "-r", "--name-only") == "book/vmap/index.ipynb\n"
    assert not ran.exists()
    commit = branch("rev-parse")
    time.sleep(1.1)  # git's clock counts seconds
    assert push() == "Everything up-to-date\n"
    assert branch("rev-parse") == commit
    (tmp_path / "notebooks/book/vmap/index.ipynb").write_text("{ }")
    push()
    assert branch("rev-list", "--count") == "1\n"
    assert branch("rev-parse") != commit
