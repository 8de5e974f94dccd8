"""The colors of code on dark pages: those of the light style, by meaning.

`_config.yml` names the light style, which is a11y-high-contrast-light. Red is not among
the colors: on the pages it is for errors.
"""

from pygments.style import Style
from pygments.styles import get_style_by_name

LIGHT = get_style_by_name("a11y-high-contrast-light")
DARK = {
    "#080808": "#e6edf0",  # text
    "#a12236": "#f0b35a",
    "#515151": "#a5b2b7",  # comments
    "#6730c5": "#c0a9f5",  # keywords
    "#7f4707": "#f0b35a",  # numbers
    "#00622f": "#7fd492",  # operators, strings
    "#912583": "#f09ae0",
    "#005b82": "#7cc7d4",  # functions
}


class DarkCode(Style):
    """The light style, with its dark colors."""

    name = "dark-code"
    background_color = "#1b2224"
    highlight_color = "#33413f"
    styles = {token: DARK.get(look, look) for token, look in LIGHT.styles.items()}  # noqa: RUF012
