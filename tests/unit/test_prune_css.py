"""Style sheets are trimmed, and no page looks any different for it."""

import pytest

from builder.site.prune_css import prune_sheets


def trimmed(sheet: str, *words: str) -> str:
    """A sheet, trimmed for a site that has these words."""
    return prune_sheets({"a.css": sheet}, set(words))["a.css"].replace(" ", "")


@pytest.mark.parametrize(
    ("sheet", "kept"),
    [
        ("p{top:0}", "p{top:0}"),
        ("P{top:0}", "P{top:0}"),
        ("table{top:0}", ""),
        (".menu{top:0}", ".menu{top:0}"),
        (".other{top:0}", ""),
        ("p.other,.menu p{top:0}", ".menup{top:0}"),
        ("#other{top:0}", ""),
        ("p:not(.other){top:0}", "p:not(.other){top:0}"),
        ("p:hover::after{top:0}", "p:hover::after{top:0}"),
        ("[data-theme=dark] p{top:0}", "[data-theme=dark]p{top:0}"),
        ("*{top:0}", "*{top:0}"),
        ("@media print{p{top:0}.other{top:0}}", "@mediaprint{p{top:0}}"),
        ("@media print{.other{top:0}}", ""),
        ("@media(width<60em){p{top:0}.other{top:0}}", "@media(width<60em){p{top:0}}"),
        ("@font-face{src:url(a)}", "@font-face{src:url(a)}"),
        ("p{--read:1;--unread:2;top:var(--read)}", "p{--read:1;top:var(--read)}"),
        ("p{--a:var(--b);--b:1}", ""),
        ("p{top:var(--a, var(--b));--b:1}", "p{top:var(--a,var(--b));--b:1}"),
    ],
)
def test_what_no_page_can_use_is_dropped(sheet, kept):
    """On a site with a paragraph and a menu."""
    assert trimmed(sheet, "p", "menu") == kept


@pytest.mark.parametrize("broken", ["} p { top: 0 }", "p { top 0 }", "p { } }"])
def test_a_broken_sheet_is_named_with_its_line(capsys, broken):
    with pytest.raises(SystemExit):
        trimmed(f"p {{ top: 0 }}\n{broken}\n", "p")
    assert "ERROR: a.css:2: " in capsys.readouterr().err
