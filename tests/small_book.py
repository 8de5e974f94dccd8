"""A book small enough to be built many times, and the command that builds one."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent
JUPYTER_BOOK = Path(sys.executable).with_name("jupyter-book")

PAGE = """\
---
file_format: mystnb
kernelspec:
  name: python3
  display_name: Python 3
---

# {title}

**The rule of this page.**

```{{code-cell}} python
:load: ../examples/{program}.py
```
"""

PROGRAM = """\
# {title}: a program.
import jax.numpy as jnp

print(jnp.arange({count}))
"""


def build(
    folder: Path, seconds: int = 300, **variables: str
) -> subprocess.CompletedProcess:
    """Type `jupyter-book build .` in a folder; it may take so many seconds.

    CI's own variables do not reach it: a page would lead to the repository.
    """
    environment = {
        name: value for name, value in os.environ.items() if name[:7] != "GITHUB_"
    }
    return subprocess.run(
        [JUPYTER_BOOK, "build", "."],
        cwd=folder,
        env=environment | {"JAX_PLATFORMS": "cpu", "NO_COLOR": "1"} | variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=seconds,
    )


@dataclass
class Book:
    """A book in a folder of its own, with the real settings and extensions."""

    folder: Path

    def build(self, **variables: str) -> subprocess.CompletedProcess:
        """Build it."""
        return build(self.folder, **variables)

    def write(self, name: str, text: str) -> None:
        """Write a file of the book."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        """Read a file of the book."""
        return (self.folder / name).read_text(encoding="utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace a piece of a file."""
        text = self.read(name)
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new))

    def page(self, name: str) -> str:
        """The HTML of a page."""
        return self.read(f"_build/html/book/{name}.html")


def fails(book, *messages):
    """Build a broken book; it must fail and say why."""
    result = book.build()
    assert result.returncode != 0, f"the build passed:\n{result.stdout}"
    for message in messages:
        assert message in result.stdout, result.stdout
    assert "Traceback" not in result.stdout, result.stdout


def passes(book):
    """Build a mended book."""
    result = book.build()
    assert result.returncode == 0, result.stdout
    return result.stdout
