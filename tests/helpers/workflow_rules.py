"""What each workflow and each of its jobs may do, and ``findings``: what breaks that.

A job does what the table says, to the letter, so that giving a job a permission, a
machine or something to run is a second edit here that a reviewer sees.
"""

import json
import re
from dataclasses import dataclass, field

import yaml

from tests.helpers.small_book import REPOSITORY

FILES = {
    path.name: path.read_text(encoding="utf-8")
    for path in sorted((REPOSITORY / ".github" / "workflows").glob("*.y*ml"))
}

# What starts a workflow. Missing on purpose: pull_request_target and issue_comment
# give an untrusted pull request our own token. So does workflow_run, but what it
# starts runs nothing of that pull request: see the job `comment`.
EVENTS = {
    "canary.yml": {"schedule", "workflow_dispatch"},
    "check.yml": {"pull_request"},
    "comment.yml": {"workflow_run"},
    "gpu.yml": {"push", "schedule", "workflow_dispatch"},
    "links.yml": {"schedule", "workflow_dispatch"},
    "publish.yml": {"push", "workflow_dispatch"},
}
FILTERS = {
    "push": {"branches": ["main"]},
    "workflow_run": {"workflows": ["Check"], "types": ["completed"]},
}

READ = {"contents": "read"}
PUSH = {"contents": "write"}
ISSUES = {"contents": "read", "issues": "write"}
FOR_MAIN = "github.ref == 'refs/heads/main' && !github.event.repository.fork"
OF_A_PULL_REQUEST = (
    "github.event.workflow_run.event == 'pull_request'"
    " && github.event.workflow_run.conclusion != 'cancelled'"
)


@dataclass(frozen=True)
class Job:
    """What a job does.

    Attributes:
        steps: in their order: `@` and an action of GitHub's, a command, or `git` for
            lines that run git and nothing else.
        permissions: its token's, all of them.
        condition: what must be true.
        needs: the job before it.
        machine: where it runs.
        env: the variables of all its steps.
    """

    steps: str
    permissions: dict = field(default_factory=READ.copy)
    condition: str = ""
    needs: str | None = None
    machine: str = "ubuntu-latest"
    env: dict = field(default_factory=dict)


START, KEEP = "@checkout; @setup-python; ", "; @upload-artifact"
TELL, RECORD = (
    f"@download-artifact; {START}python3 -m tools.ci.",
    "@download-artifact; git",
)
GPU, ON_GPU = ("gpu.yml", "gpu"), "vars.GPU_RUNNER != ''"
DEPLOY = ("publish.yml", "deploy")
# Without it browser tests would skip on the day the image drops Chrome.
BROWSER = {"REQUIRE_BROWSER": "1"}
JOBS = {
    ("check.yml", "build"): Job(
        f"{START}make lint; make book; .venv/bin/python -m tools.slowest; "
        f"make changes BASE=HEAD^1{3 * KEEP}"
    ),
    ("check.yml", "test"): Job(f"{START}make test", env=BROWSER),
    ("check.yml", "rest"): Job(f"{START}make test PART=rest", env=BROWSER),
    ("check.yml", "macos"): Job(
        f"{START}make book; make examples", machine="macos-latest"
    ),
    ("comment.yml", "comment"): Job(
        "@checkout; python3 -m tools.ci.comment",
        {"actions": "read", "contents": "read", "pull-requests": "write"},
        OF_A_PULL_REQUEST,
    ),
    # The record is kept to show what the examples would fail for.
    GPU: Job(
        f"{START}make record BACKEND=gpu JOBS=4 MINUTES=60{KEEP}; "
        "make examples BACKEND=gpu",
        condition=ON_GPU,
        machine="${{ vars.GPU_RUNNER }}",
    ),
    ("gpu.yml", "record"): Job(
        RECORD, PUSH, f"!cancelled() && {FOR_MAIN} && {ON_GPU}", "gpu"
    ),
    ("publish.yml", "build"): Job(
        f"{START}python3 -m tools.ci.canary_fetch; make environment; "
        ".venv/bin/python -m tools.gpu_fetch; make lint; make test-all; make book; "
        f"@upload-pages-artifact{KEEP}",
        # Elsewhere the notebooks run in the book's own environment, which has more.
        env=BROWSER | {"FRESH_ENVIRONMENTS": "1"},
    ),
    DEPLOY: Job(
        "@deploy-pages", {"pages": "write", "id-token": "write"}, FOR_MAIN, "build"
    ),
    ("publish.yml", "notebooks"): Job(RECORD, PUSH, FOR_MAIN, "build"),
    ("canary.yml", "run"): Job(f'{START}python3 -m tools.canary "$WITH"{KEEP}'),
    ("canary.yml", "tell"): Job(f'{TELL}canary_issue "$FROM"', ISSUES, FOR_MAIN, "run"),
    ("canary.yml", "record"): Job(RECORD, PUSH, FOR_MAIN, "tell"),
    ("links.yml", "check"): Job(
        f"{START}make environment; .venv/bin/python -m tools.links{KEEP}"
    ),
    ("links.yml", "tell"): Job(
        f'{TELL}links_issue "$FROM"', ISSUES, f"!cancelled() && {FOR_MAIN}", "check"
    ),
}

PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
PINNED_LINE = re.compile(r"uses: \S+@[0-9a-f]{40} # v\d+(\.\d+){2}$")
GIT = re.compile(r"(\w+=\$\()?git ((?!\$\()[^;&|`])*")


def triggers(workflow):
    """What starts a workflow, with its filters."""
    on = workflow.get("on", workflow.get(True))  # YAML 1.1 reads `on` as true
    if isinstance(on, dict):
        return on
    return dict.fromkeys([on] if isinstance(on, str) else on)


def hidden_failures(where, node):
    """A login shell dropped bash's -e: elsewhere that was green for months."""
    for key in ("continue-on-error", "shell", "defaults"):
        if key in node:
            yield f"{where}: {key} hides failures"


def of_the_workflow(name, text, workflow):
    """What is wrong at the top of a file, and in any of its lines."""
    on = triggers(workflow)
    for trigger in sorted(on.keys() - EVENTS.get(name, set())):
        yield f"{name}: {trigger} may not start it"
    for trigger in sorted(on.keys() & FILTERS.keys()):
        if on[trigger] != FILTERS[trigger]:
            yield f"{name}: {trigger} must be for {FILTERS[trigger]} alone"
    if "permissions" not in workflow:
        yield f"{name}: no permissions at the top, so the token may do anything"
    elif workflow["permissions"] not in ({}, READ):
        yield f"{name}: permissions at the top must be {{}} or contents: read"
    if re.search(r"\bsecrets\b", json.dumps(workflow)):  # without comments
        yield f"{name}: uses secrets"
    yield from hidden_failures(name, workflow)
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(r"\s*(- )?uses:", line) and not PINNED_LINE.search(line):
            yield f"{name}:{number}: want a full commit and its version: {line.strip()}"


def of_a_job(where, job, may):
    """What a job does that is not in the table."""
    if "timeout-minutes" not in job:
        yield f"{where}: no timeout-minutes, so a hanging run takes six hours"
    yield from hidden_failures(where, job)
    condition = str(job.get("if", "")).removeprefix("${{").removesuffix("}}")
    done = {
        "steps": "; ".join(map(name_of, job.get("steps", []))),
        "permissions": job.get("permissions"),
        "condition": " ".join(condition.split()),
        "needs": job.get("needs"),
        "machine": job.get("runs-on"),
        "env": job.get("env", {}),
    }
    for part, value in done.items():
        if value != getattr(may, part):
            yield f"{where}: {part} must be {getattr(may, part)}, not {value}"


def name_of(step):
    """A step as the table has it."""
    names = []
    if "uses" in step:
        names.append("@" + step["uses"].partition("@")[0].removeprefix("actions/"))
    if "run" in step:
        run = step["run"].strip()
        lines = run.replace("\\\n", "").splitlines()
        names.append("git" if all(map(GIT.fullmatch, lines)) else run)
    return "; ".join(names)


def of_a_step(where, env, step):
    """What is wrong with a step: its action, its command, what it would hide."""
    yield from hidden_failures(where, step)
    uses, run, options = step.get("uses", ""), step.get("run", ""), step.get("with", {})
    if uses and not PINNED.fullmatch(uses):
        yield f"{where}: {uses} is not pinned by a full commit"
    if "cache" in options:
        yield f"{where}: a cache is a door from other runs into this one"
    if uses.startswith("actions/checkout"):
        if options.get("persist-credentials") is not False:
            yield f"{where}: checkout must have persist-credentials: false"
        if {"ref", "repository"} & options.keys():
            yield f"{where}: checkout must take what the event names, nothing else"
    if "${{" in run:
        yield f"{where}: an expression inside run: is pasted into the shell"
    for variable in re.findall(r"\$([A-Z_]+)", run):
        if variable not in env | step.get("env", {}):
            yield f"{where}: env has no {variable}"


def findings(name, text):
    """Everything that is wrong with one workflow."""
    workflow = yaml.safe_load(text)
    found = list(of_the_workflow(name, text, workflow))
    for key, job in workflow["jobs"].items():
        where = f"{name}, job {key}"
        if (name, key) not in JOBS:
            found.append(f"{where}: is not in the table of jobs")
            continue
        found += of_a_job(where, job, JOBS[name, key])
        for number, step in enumerate(job.get("steps", []), 1):
            at = f"{where}, step {number}"
            found += of_a_step(at, job.get("env", {}), step)
    return found
