"""Stores what a page needs from a program run alone, beside the cache of outputs.

The folder is that of the environment, so nothing from another JAX or Python is used.
"""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx


def stored_result(app: Sphinx, kind: str, key: str, compute: Callable[[], Any]) -> Any:
    """A result that JSON can hold, from its file; or it is computed and written there.

    Args:
        app: the build.
        kind: a folder of the environment's cache.
        key: a text that determines the result.
        compute: what to call where there is no file.
    """
    digest = hashlib.sha256(key.encode()).hexdigest()[:20]
    file = Path(app.config.nb_execution_cache_path, kind, f"{digest}.json")
    if file.exists():
        return json.loads(file.read_text(encoding="utf-8"))
    result = compute()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(result), encoding="utf-8")
    return result
