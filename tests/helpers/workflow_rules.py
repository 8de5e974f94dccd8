"""What each workflow and each of its jobs may do, and ``findings``: what breaks that.

A job that is not in the table may read, use three actions, and run verbs of the
Makefile on a hosted machine. A job that may write is in the table with everything it
does, so that giving a job a permission and giving it something to run are two edits
here that a reviewer sees.
"""

import json
import re
from dataclasses import dataclass, replace

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
HOSTED = ("macos-latest", "ubuntu-latest")
CHECKOUT = "actions/checkout"
DOWNLOAD = "actions/download-artifact"
USES = (CHECKOUT, "actions/setup-python", "actions/upload-artifact")
FOR_MAIN = ("github.ref == 'refs/heads/main'", "!github.event.repository.fork")


@dataclass(frozen=True)
class Job:
    """What a job may do.

    Attributes:
        permissions: its token's, all of them.
        uses: the actions.
        runs: `make` for verbs of the Makefile and tools, `git` for git alone, None for
            nothing, else the one command.
        machines: where it runs.
        condition: what must be true, at least; in a job that publishes, at most.
        publishes: whether it needs the job `build`.
    """

    permissions: dict
    uses: tuple = USES
    runs: str | None = "make"
    machines: tuple = HOSTED
    condition: tuple = ()
    publishes: bool = False


ANY = Job(READ)
GPU = ("gpu.yml", "gpu")
DEPLOY = ("publish.yml", "deploy")
COMMENT = ("comment.yml", "comment")
# Opens, updates and closes one issue, from what another job of its workflow found.
TELL = Job(
    {"contents": "read", "issues": "write"},
    uses=(CHECKOUT, "actions/setup-python", DOWNLOAD),
    runs='python3 -m tools.ci.canary_issue "$FROM"',
    condition=FOR_MAIN,
)
JOBS = {
    GPU: Job(
        READ,
        machines=("${{ vars.GPU_RUNNER }}",),
        condition=("vars.GPU_RUNNER != ''",),
    ),
    ("gpu.yml", "record"): Job(
        {"contents": "write"}, uses=(DOWNLOAD,), runs="git", condition=FOR_MAIN
    ),
    ("publish.yml", "build"): Job(READ, (*USES, "actions/upload-pages-artifact")),
    DEPLOY: Job(
        {"pages": "write", "id-token": "write"},
        uses=("actions/deploy-pages",),
        runs=None,
        condition=FOR_MAIN,
        publishes=True,
    ),
    ("publish.yml", "notebooks"): Job(
        {"contents": "write"},
        uses=(DOWNLOAD,),
        runs="git",
        condition=FOR_MAIN,
        publishes=True,
    ),
    COMMENT: Job(
        {"actions": "read", "contents": "read", "pull-requests": "write"},
        uses=(CHECKOUT,),
        runs="python3 -m tools.ci.comment",
        condition=("github.event.workflow_run.event == 'pull_request'",),
    ),
    ("canary.yml", "tell"): TELL,
    ("canary.yml", "record"): Job(
        {"contents": "write"}, uses=(DOWNLOAD,), runs="git", condition=FOR_MAIN
    ),
    ("links.yml", "tell"): replace(
        TELL, runs='python3 -m tools.ci.links_issue "$FROM"'
    ),
}

PINNED = re.compile(r"([\w.-]+/[\w./-]+)@[0-9a-f]{40}")
PINNED_LINE = re.compile(r"uses: \S+@[0-9a-f]{40} # v\d+(\.\d+){2}$")
GIT = re.compile(r"(\w+=\$\()?git ((?!\$\()[^;&|`])*")
# A value is literal, or a variable of the environment that the shell quotes.
MAKE = re.compile(r'make ([a-z-]+)((?: [A-Z]+=(?:[\w.^/-]+|"\$[A-Z_]+"))*)')

TOOL = re.compile(
    r'(?:python3|\.venv/bin/python) -m (tools(?:\.[a-z_]+)+)((?: "\$[A-Z_]+")*)'
)


def make_verbs():
    """The names in the Makefile that stand left of a colon."""
    rule = re.compile(r"^([a-z][\w -]*?)\s*:(?![:=])", re.MULTILINE)
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    return {verb for names in rule.findall(makefile) for verb in names.split()}


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
    """What is wrong with a job's permissions, machine, limit or condition."""
    if "timeout-minutes" not in job:
        yield f"{where}: no timeout-minutes, so a hanging run takes six hours"
    yield from hidden_failures(where, job)
    if job.get("permissions") != may.permissions:
        yield f"{where}: permissions must be {may.permissions}"
    if job.get("runs-on") not in may.machines:
        yield f"{where}: runs-on must be one of {may.machines}"
    condition = str(job.get("if", "")).removeprefix("${{").removesuffix("}}")
    parts = {" ".join(part.split()) for part in condition.split("&&")}
    if not parts >= set(may.condition) or (may.condition and "||" in condition):
        yield f"{where}: its condition must be {' && '.join(may.condition)}"
    if may.publishes and parts - set(may.condition):
        yield f"{where}: publishes on more than {' && '.join(may.condition)}"
    if may.publishes and job.get("needs") != "build":
        yield f"{where}: must need build, or it publishes what failed"
    if not job.get("steps"):
        yield f"{where}: no steps; a job called from elsewhere is not looked into"


def of_a_step(where, env, step, may):
    """What is wrong with a step: its action, its command, what it would hide."""
    yield from hidden_failures(where, step)
    uses, run = step.get("uses"), step.get("run")
    if uses is not None:
        yield from of_an_action(where, uses, step.get("with", {}), may)
    if run is None:
        return
    if "${{" in run:
        yield f"{where}: an expression inside run: is pasted into the shell"
    if may.runs == "git":
        for line in run.replace("\\\n", "").strip().splitlines():
            if not GIT.fullmatch(line):
                yield f"{where}: runs git and nothing else, not: {line}"
    elif may.runs == "make":
        yield from of_a_verb(where, run.strip(), env | step.get("env", {}), may)
    elif run.strip() != may.runs:
        yield f"{where}: runs {may.runs or 'no command'}, not: {run.strip()}"


def of_an_action(where, uses, options, may):
    """What is wrong with an action and what it is given."""
    pinned = PINNED.fullmatch(uses)
    if pinned is None:
        yield f"{where}: {uses} is not pinned by a full commit"
    elif pinned[1] not in may.uses:
        yield f"{where}: uses {pinned[1]}, which is not one of {may.uses}"
    if "cache" in options:
        yield f"{where}: a cache is a door from other runs into this one"
    if uses.startswith(CHECKOUT):
        if options.get("persist-credentials") is not False:
            yield f"{where}: checkout must have persist-credentials: false"
        if {"ref", "repository"} & options.keys():
            yield f"{where}: checkout must take what the event names, nothing else"


def of_a_verb(where, run, env, may):
    """What is wrong with a command that should be a verb of the Makefile, or a tool."""
    command, tool = MAKE.fullmatch(run), TOOL.fullmatch(run)
    if command is None and tool is None:
        yield f"{where}: only a verb of the Makefile or a tool, not: {run}"
        return
    if command and command[1] not in make_verbs():
        yield f"{where}: the Makefile has no verb {command[1]}"
    if tool and not (REPOSITORY / f"{tool[1].replace('.', '/')}.py").is_file():
        yield f"{where}: there is no {tool[1]}"
    command = command or tool
    for variable in re.findall(r"\$([A-Z_]+)", command[2]):
        if variable not in env:
            yield f"{where}: env has no {variable}"
    if ("BACKEND=gpu" in command[2].split()) != (may is JOBS[GPU]):
        yield f"{where}: BACKEND=gpu is for {GPU}, all of it and nothing else"


def findings(name, text):
    """Everything that is wrong with one workflow."""
    workflow = yaml.safe_load(text)
    found = list(of_the_workflow(name, text, workflow))
    for key, job in workflow["jobs"].items():
        where, may = f"{name}, job {key}", JOBS.get((name, key), ANY)
        found += of_a_job(where, job, may)
        for number, step in enumerate(job.get("steps", []), 1):
            at = f"{where}, step {number}"
            found += of_a_step(at, job.get("env", {}), step, may)
    return found
