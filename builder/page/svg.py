"""Makes matplotlib's SVG a part of a page: its colors, its fonts, and no more digits.

A drawing is made with placeholder colors; the style sheet has the real ones, for both
color schemes.
"""

import re


def use_page_colors(svg: str, name: str) -> str:
    """Extract `<svg>` from matplotlib's file; use the page's colors and fonts.

    Ids begin with `name`, so that they differ from those of other figures.
    """
    svg = svg[svg.index("<svg") :]
    unused = r"<metadata>.*?</metadata>|<!--.*?-->|<style.*?</style>"
    svg = re.sub(unused, "", svg, flags=re.DOTALL)  # a style applies to the whole page
    svg = re.sub(r' id="[a-z]+[\w.]*_\d+"', "", svg)  # of groups, unused
    svg = re.sub(r' (width|height)="\d+pt"', "", svg)
    svg = re.sub(r" font-family: [^;\"]*;?", "", svg)
    svg = re.sub(r"#abc0([0-9a-f]{2})", lambda c: f"var(--curve-{int(c[1], 16)})", svg)
    svg = svg.replace("#000000", "currentColor")
    inside_a_tag = r"\d+\.\d\d+(?=[^<>]*>)"
    svg = re.sub(inside_a_tag, lambda number: f"{float(number[0]):.1f}", svg)
    svg = re.sub(r'\bid="', f'id="{name}-', svg)
    svg = re.sub(r'(url\(#|href="#)', rf"\g<1>{name}-", svg)
    return re.sub(r"\n\s*", "\n", svg)
