"""Builds books in forks of one process that has imported what a build imports.

    python tests/helpers/build_server.py

Reads requests from standard input, a line of JSON each: the folder, the environment,
and the file for what is said. Answers with the exit status, one line. To import
Jupyter Book and Sphinx takes most of a small book's build; here it is done once. A
build is a process of its own all the same, and the extensions are the book's.
"""

import importlib
import json
import os
import signal
import sys
import traceback

PRELOAD = [
    *("jupyter_book.cli.main", "jupyter_book.sphinx", "sphinx.application"),
    *("sphinx.builders.html", "sphinx.domains.std", "sphinx.ext.extlinks"),
    *("myst_nb", "myst_nb.sphinx_", "myst_parser.sphinx_", "jupyter_cache.cache.db"),
    *("nbclient", "furo", "sphinx_copybutton", "sphinx_external_toc", "bs4"),
    *("tinycss2", "markdownify", "latex2mathml.converter", "psutil"),
    *("pygments.styles", "pygments.lexers.python"),
]


def build(folder: str, output: str, environment: dict[str, str]) -> int:
    """Be `jupyter-book build .` in a folder; the exit status."""
    written = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for descriptor, standard in ((nothing, 0), (written, 1), (written, 2)):
        os.dup2(descriptor, standard)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["jupyter-book", "build", "."]
    main = importlib.import_module("jupyter_book.cli.main").main
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


def serve() -> None:
    """Answer requests, one after the other, to the end of the input."""
    for module in PRELOAD:
        importlib.import_module(module)
    for line in sys.stdin:
        request = json.loads(line)
        child = os.fork()
        if child == 0:
            signal.alarm(request.pop("seconds"))
            status = build(**request)
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    serve()
