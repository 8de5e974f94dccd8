"""Mathematics as MathML, which browsers show by themselves.

Made when the book is built, so a page with a formula loads no script and no
font for it, and a screen reader reads it.
"""

from html import escape

from docutils import nodes
from latex2mathml.converter import convert
from sphinx.application import Sphinx
from sphinx.util import logging

logger = logging.getLogger(__name__)


def to_mathml(node: nodes.Element, display: str) -> str:
    """The MathML of a formula; what cannot be read is a warning, at its line."""
    latex = node.astext()
    try:
        mathml = convert(latex, display=display)
    except Exception as error:  # the library has no common class for its own
        why = str(error) or type(error).__name__
        logger.warning("formula %r: %s", latex, why, location=node)
        return ""
    # What the library does not know it takes for a name.
    if "\\" in mathml or "<mi>&</mi>" in mathml:
        logger.warning("formula %r: an unknown command", latex, location=node)
    return mathml.replace("<math", f'<math alttext="{escape(latex)}"', 1)


def visit_inline(translator, node: nodes.Element) -> None:
    """Write a formula within a sentence."""
    translator.body.append(to_mathml(node, "inline"))
    raise nodes.SkipNode


def visit_display(translator, node: nodes.Element) -> None:
    """Write a formula on lines of its own."""
    translator.body.append(f'<div class="math">{to_mathml(node, "block")}</div>')
    raise nodes.SkipNode


def register(app: Sphinx) -> None:
    """Add the way formulas are written, which `_config.yml` names."""
    app.add_html_math_renderer("mathml", (visit_inline, None), (visit_display, None))
