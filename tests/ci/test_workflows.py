"""The workflows keep their trust levels, and stay thin.

Pull requests run anybody's code and can only read; the GPU runs merged code; a job
that may write runs one known command, or none. The rules are in
`helpers/workflow_rules.py`. The real workflows break none, and each planted mistake
is found.
"""

import re

import pytest
import yaml

from tests.helpers.small_book import REPOSITORY
from tests.helpers.workflow_rules import (
    DEPLOY,
    EVENTS,
    FILES,
    JOBS,
    READ,
    findings,
    triggers,
)

COMMENT = "run: python3 -m tools.ci.comment"
WORKFLOWS = {name: yaml.safe_load(text) for name, text in FILES.items()}


def test_each_workflow_is_started_by_what_the_table_says():
    """Which events start which workflow is decided there, not in passing."""
    assert {name: set(triggers(flow)) for name, flow in WORKFLOWS.items()} == EVENTS


def test_each_job_of_the_table_is_there():
    """A row without a job would protect nothing."""
    there = {(name, key) for name, flow in WORKFLOWS.items() for key in flow["jobs"]}
    assert JOBS.keys() == there


def test_no_pull_request_starts_a_job_that_may_write():
    """The table itself keeps the first of the trust levels."""
    for (name, key), job in JOBS.items():
        if "pull_request" in EVENTS[name]:
            assert job.permissions == READ, (name, key)
        assert "pull_request_target" not in EVENTS[name]


@pytest.mark.parametrize("name", FILES)
def test_the_workflow_keeps_its_rules(name):
    assert findings(name, FILES[name]) == []


def test_the_verbs_and_tools_of_the_table_are_there():
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    steps = "; ".join(job.steps for job in JOBS.values())
    for verb in re.findall(r"make ([\w-]+)", steps):
        assert re.search(rf"^{verb}:", makefile, re.MULTILINE), verb
    for tool in re.findall(r"-m ([\w.]+)", steps):
        assert (REPOSITORY / f"{tool.replace('.', '/')}.py").is_file(), tool


@pytest.mark.parametrize(
    ("name", "job", "wanted"),
    [
        (
            "check.yml",
            "build",
            "_build/html _build/changes/changes.json _build/changes/preview.html",
        ),
        ("gpu.yml", "gpu", "book/_recorded/gpu"),
        ("publish.yml", "build", "_build/html _build/html/**/*.ipynb"),
    ],
)
def test_a_job_keeps_what_it_made(name, job, wanted):
    """A step that finds nothing to keep fails."""
    steps = WORKFLOWS[name]["jobs"][job]["steps"]
    keeps = [step for step in steps if "/upload-" in step.get("uses", "")]
    assert [step["with"]["path"] for step in keeps] == wanted.split()
    for step in keeps:
        pages = "upload-pages-artifact" in step["uses"]  # fails by itself
        assert pages or step["with"]["if-no-files-found"] == "error", step


def test_a_part_of_a_record_is_kept():
    """The step before it fails where a program is missing."""
    (keep,) = (s for s in WORKFLOWS["gpu.yml"]["jobs"]["gpu"]["steps"] if "if" in s)
    assert keep["with"]["path"] == "book/_recorded/gpu"
    assert keep["if"] == "${{ !cancelled() }}"


def test_the_preview_is_shown_by_a_browser():
    """Of a zip nothing is; a name of its own it cannot have."""
    steps = WORKFLOWS["check.yml"]["jobs"]["build"]["steps"]
    (kept,) = (step["with"] for step in steps if "archive" in step.get("with", {}))
    assert kept["archive"] is False
    assert kept["path"].endswith("/preview.html")
    assert "name" not in kept


def test_what_changes_is_compared_with_what_it_changes():
    """A merge's first parent is there only with a depth of two."""
    checkout = WORKFLOWS["check.yml"]["jobs"]["build"]["steps"][0]
    assert checkout["with"]["fetch-depth"] == 2


def test_a_failed_publish_leaves_the_old_site():
    """Only the last job changes the site, by one step that replaces it whole.

    It runs when `build` has passed, and `build` hands over nothing before its tests
    have; no other job may touch Pages.
    """
    deploy = JOBS[DEPLOY]
    assert (deploy.steps, deploy.needs) == ("@deploy-pages", "build")
    # A condition that calls one of these would deploy after a failure.
    assert not re.search(r"always|failure|cancelled", deploy.condition)
    assert [job for job in JOBS if "pages" in JOBS[job].permissions] == [DEPLOY]
    steps = WORKFLOWS[DEPLOY[0]]["jobs"]["build"]["steps"]
    assert not any("if" in step for step in steps)


def test_a_job_with_browser_tests_requires_the_browser():
    with_tests = [job for job in JOBS.values() if "make test" in job.steps]
    assert len(with_tests) == 3
    assert all(job.env["REQUIRE_BROWSER"] == "1" for job in with_tests)


NEEDS = "    needs: build\n"
KEPT = "persist-credentials: false"
PIN = "@3d3c42e5aac5ba805825da76410c181273ba90b1"

# (file, its text, the text put in its place, what the message must say)
MISTAKES = [
    ("check.yml", "pull_request:", "pull_request_target:", "pull_request_target may"),
    ("check.yml", "pull_request:", "push:", "push may not start it"),
    ("publish.yml", "branches: [main]", "branches: ['**']", "push must be for"),
    ("comment.yml", "[Check]", "[Check, Publish]", "workflow_run must be for"),
    ("check.yml", "permissions: {}\n", "", "no permissions at the top"),
    ("check.yml", "permissions: {}", "permissions: write-all", "at the top must be"),
    ("check.yml", "contents: read", "contents: write", "job build: permissions"),
    ("comment.yml", "actions: read", "issues: write", "job comment: permissions"),
    ("check.yml", 'REQUIRE_BROWSER: "1"', "T: ${{ secrets.T }}", "uses secrets"),
    ("check.yml", PIN, "@v7", "not pinned"),
    ("check.yml", " # v7.0.1", "", "full commit and its version"),
    ("check.yml", "persist-credentials: false", "clean: true", "persist-credentials"),
    ("check.yml", "fetch-depth: 2", "repository: a/b", "checkout must take"),
    ("check.yml", "actions/setup-python@", "a/b@", "steps must be @checkout; @setup"),
    ("check.yml", 'python-version: "3.12"', "cache: pip", "a cache is a door"),
    ("check.yml", "run: make lint", "run: make lint || true", "steps must be"),
    ("check.yml", "run: make lint", "run: make ${{ github.head_ref }}", "pasted"),
    ("canary.yml", "WITH: ", "W: ", "env has no WITH"),
    ("gpu.yml", "make record BACKEND=gpu", "make record", "job gpu: steps must be"),
    ("check.yml", "- name: Lint", "- continue-on-error: true", "hides failures"),
    ("check.yml", "- name: Lint", "- shell: bash -l {0}", "hides failures"),
    ("gpu.yml", "    name: Execute", "    continue-on-error: true #", "hides failures"),
    ("gpu.yml", "jobs:", "defaults: {run: {shell: bash -l}}\njobs:", "hides failures"),
    ("publish.yml", "    timeout-minutes: 15\n", "", "job deploy: no timeout"),
    ("check.yml", "ubuntu-latest", "${{ vars.GPU_RUNNER }}", "machine must be ubuntu"),
    ("gpu.yml", "    if: vars.GPU_RUNNER != ''\n", "", "condition must be vars.GPU"),
    ("check.yml", 'REQUIRE_BROWSER: "1"', "A: b", "job test: env must be"),
    ("check.yml", "    steps:", "    x-steps:", "job build: steps must be"),
    ("check.yml", "  macos:", "  windows:", "job windows: is not in the table"),
    ("publish.yml", "id: deployment", "run: make book", "steps must be @deploy-pages"),
    ("publish.yml", "github.ref == 'refs/heads/main'", "true", "must be github.ref"),
    ("publish.yml", "repository.fork", "repository.fork || true", "condition must"),
    ("publish.yml", NEEDS, "", "job deploy: needs must be build"),
    ("publish.yml", "git init --quiet", "make book", "@download-artifact; git, not"),
    ("publish.yml", "git init --quiet", "git init; make book", "artifact; git, not"),
    ("publish.yml", "git init", "git -C ${{ github.ref }} init", "pasted"),
    ("comment.yml", COMMENT, f"{COMMENT} 1", "python3 -m tools.ci.comment, not"),
    ("comment.yml", KEPT, f"{KEPT}\n          ref: a", "checkout must take what the"),
]


@pytest.mark.parametrize(("name", "good", "bad", "said"), MISTAKES)
def test_a_planted_mistake_is_found(name, good, bad, said):
    """A rule that finds nothing in a bad file protects nothing."""
    assert good in FILES[name], f"{name} has changed: {good!r} is not there"
    found = findings(name, FILES[name].replace(good, bad, 1))
    assert any(said in finding for finding in found), found
    assert all(finding.startswith(name) for finding in found)


def test_a_job_that_may_write_is_in_the_table_with_all_it_does():
    """It runs no verb of the Makefile, and somebody's fork does not start it."""
    for job, may in JOBS.items():
        if "write" in may.permissions.values():
            assert "make" not in may.steps, job
            assert may.condition, job
