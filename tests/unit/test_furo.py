"""`book/_templates/page.html` is Furo's page, edited: a new Furo must be looked at."""

import hashlib
from pathlib import Path

import furo

EDITED_FROM = "ad8bad98317b2e09"


def test_furos_page_is_the_one_that_ours_was_edited_from():
    file = Path(furo.__file__).parent / "theme" / "furo" / "page.html"
    found = hashlib.sha256(file.read_bytes()).hexdigest()[:16]
    assert found == EDITED_FROM, (
        f"Furo's page.html has changed. Compare {file} with its last version, take "
        f"over what matters into book/_templates/page.html, then write {found} here."
    )
