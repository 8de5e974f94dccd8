"""`{predict}`: a question is parsed, and a mistake is made in a program."""

import pytest

from builder.page.predict import (
    LETTERS,
    Mistake,
    choose_order,
    make_mistake,
    parse_question,
)

QUESTION = """\
What does it print?

The sum is over all.

- print(total)
+ print(2 * total)
Twice as much.

- total = 1 + 2
- print(total)
+ print(1)
The first alone.
"""
PROGRAM = """\
# A sum.
def add(x, y):
    if x:
        return x + y
    return y


total = add(1, 2)
print(total)

# Check:
assert total == 3
"""


def test_a_question_is_parsed():
    question, reason, (first, second) = parse_question(QUESTION)
    assert (question, reason) == ("What does it print?", "The sum is over all.")
    assert list(first.edits()) == [("print(total)\n", "print(2 * total)\n")]
    assert first.words == "Twice as much."
    assert list(second.edits()) == [("total = 1 + 2\nprint(total)\n", "print(1)\n")]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("What does it print?\n\n", "", "two mistakes, with an empty line"),
        ("The sum", "- The sum", "two mistakes"),
        ("What", ":What", "two mistakes"),
        ("Twice as much.\n", "", "and a sentence, not '- print"),
        ("- print(total)\n+ print(2", "+ print(2", "lines of the program, each after"),
    ],
    ids=["three parts", "no reason", "an option", "no sentence", "nothing replaced"],
)
def test_another_form_is_an_error(old, new, message):
    assert old in QUESTION
    with pytest.raises(ValueError, match=message):
        parse_question(QUESTION.replace(old, new, 1))


@pytest.mark.parametrize(
    ("diff", "line"),
    [
        ("- return x + y\n+ return x - y\n", "        return x - y\n"),
        ("- if x:\n-     return x + y\n+ x = 5\n", "    x = 5\n    return y\n"),
        ("- return x + y\n+ y = 1\n+ return y\n", "        y = 1\n        return y\n"),
        ("- print(total)\n", "total = add(1, 2)\n"),
    ],
    ids=["indentation", "a block", "more lines", "nothing instead"],
)
def test_a_mistake_replaces_lines_and_cuts_the_check(diff, line):
    changed = make_mistake(PROGRAM, Mistake(diff, ""))
    assert line in changed
    assert "assert" not in changed
    compile(changed, "program.py", "exec")


@pytest.mark.parametrize(
    ("diff", "times"), [("- return z\n", 0), ("- return\n", 0), ("-\n", 2)]
)
def test_what_is_not_there_once_is_an_error(diff, times):
    with pytest.raises(ValueError, match=f"{times} times, not once"):
        make_mistake(PROGRAM, Mistake(diff, ""))


def test_the_right_choice_is_not_always_the_same():
    orders = [choose_order(f"program_{number}") for number in range(60)]
    places = {order.index(0) for order in orders}
    assert places == set(range(len(LETTERS)))
    assert orders[0] == choose_order("program_0")
