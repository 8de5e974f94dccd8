"""Renders formulas as MathML when the book is built.

Browsers show MathML without a script or a font, and screen readers read it.
"""

from html import escape

from docutils import nodes
from latex2mathml.converter import convert
from sphinx.util import logging

logger = logging.getLogger(__name__)


def to_mathml(node: nodes.Element, display: str) -> str:
    """Convert a formula to MathML; warn, with its line, if it cannot be parsed."""
    latex = node.astext()
    try:
        mathml = convert(latex, display=display)
    except Exception as error:  # the library has no common base class
        why = str(error) or type(error).__name__
        logger.warning("formula %r: %s", latex, why, location=node)
        return ""
    # The library renders an unknown command as an identifier.
    if "\\" in mathml or "<mi>&</mi>" in mathml:
        logger.warning("formula %r: an unknown command", latex, location=node)
    return mathml.replace("<math", f'<math alttext="{escape(latex)}"', 1)


def visit_inline(translator, node: nodes.Element) -> None:
    """Write an inline formula."""
    translator.body.append(to_mathml(node, "inline"))
    raise nodes.SkipNode


def visit_display(translator, node: nodes.Element) -> None:
    """Write a displayed formula."""
    translator.body.append(f'<div class="math">{to_mathml(node, "block")}</div>')
    raise nodes.SkipNode
