"""What is a table that curves can be drawn of, and what is not."""

import pytest

from builder.page import curves

TABLE = """\
size   one way  other way
  10       0.5    2.0
 100       5.0    2.5
"""


def test_a_table_is_read():
    names, rows = curves.read_table(TABLE)
    assert names == ["size", "one way", "other way"]
    assert rows == [[10, 0.5, 2.0], [100, 5.0, 2.5]]
    assert "<svg" in curves.draw_svg("first", names, rows)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (TABLE, "", "no table"),
        ("5.0    2.5", "5.0", "no table"),
        ("5.0", "often", "no table"),
        ("one way", "one  way", "no table"),
        (" 100       5.0    2.5\n", "", "no table"),
        ("5.0", "0.0", "no place for 0"),
        ("5.0", "-1", "no place for 0, a negative number"),
        ("5.0", "nan", "no place for 0, a negative number, inf or nan"),
        ("one way", "one" + 75 * "-" + "way", "collapsed"),
    ],
)
def test_table_that_cannot_be_drawn_is_an_error(old, new, message):
    assert old in TABLE
    with pytest.raises((ValueError, UserWarning), match=message):
        curves.draw_svg("first", *curves.read_table(TABLE.replace(old, new)))
