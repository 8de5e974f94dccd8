"""`{predict}`: three outputs to choose from, on a page of the small book."""

import json
import re

import pytest

from tests.helpers.small_book import fails, passes

PROGRAM = """\
# Two numbers, and what comes of them.
first, second = 3, 4

print(first + second)

# Check:
assert first + second == 7
"""
QUESTION = """
```{predict} ../examples/first.py
What is *printed*? See {doc}`second`.

The two are added.

- print(first + second)
+ print(first * second)
They are multiplied.

- first, second = 3, 4
+ first, second = 3, 3
The second is too small.
```

A sentence below it.
"""


@pytest.fixture
def asking(book):
    """The small book with a question about its first program."""
    book.write("examples/first.py", PROGRAM)
    book.write("examples/first.out", "7\n")
    book.write("book/first.md", book.read("book/first.md") + QUESTION)
    return book


def test_the_output_is_folded_below_three_choices(asking):
    passes(asking)
    cell = asking.soup("first").select_one("div.cell")
    assert [part.get("class") for part in cell.select(".cell_output, .predict")] == [
        ["predict", "docutils", "container"],
        ["cell_output", "docutils", "container"],
    ]
    question = cell.select_one(".predict")
    assert question.p.em.get_text() == "printed"
    assert question.p.a["href"] == "second.html"
    choices = [each.get_text().split() for each in question.select(".choice")]
    assert [letter for letter, _ in choices] == ["A", "B", "C"]
    letters = {text: letter for letter, text in choices}
    assert letters.keys() == {"7", "12", "6"}
    answer = question.details
    assert answer.summary.get_text() == "Answer"
    assert answer.select_one(".cell_output pre").get_text() == "7\n"
    beginnings = [words.get_text() for words in answer.select("p > strong")]
    assert beginnings[0] == f"{letters['7']} is right."
    wrong = sorted([letters["12"], letters["6"]])
    assert beginnings[1:] == [f"{each} is printed after this change." for each in wrong]
    assert "- print(first + second)\n+ print(first * second)\n" in [
        pre.get_text() for pre in answer.select(".highlight-diff pre")
    ]
    assert not asking.soup("second").select(".predict")

    # In the other forms the answer comes after the choices, too.
    text = asking.read("_build/html/book/first.md")
    places = [
        text.index(part)
        for part in (
            "print(first + second)\n\n# Check",
            "What is *printed*?",
            "**A**\n\n```text\n",
            "**C**\n\n```text\n",
            "**Answer**\n\nIt prints:\n\n```text\n7\n```",
            f"**{letters['7']} is right.** The two are added.",
            "```diff\n- print(first + second)\n+ print(first * second)\n```",
            "A sentence below it.",
        )
    ]
    assert places == sorted(places)
    notebook = json.loads(asking.read("_build/html/book/first.ipynb"))
    program, asked, answered, below, *_ = [
        "".join(each["source"]) for each in notebook["cells"][3:]
    ]
    assert f"{program}\n" == PROGRAM
    assert asked.startswith("What is *printed*?")
    assert "is right" not in asked
    assert answered.startswith("<details><summary>Answer</summary>\n\n**")
    assert answered.endswith("\n\n</details>")
    assert below == "A sentence below it."

    # An edited program is asked about again.
    asking.edit("examples/first.py", "3, 4\n", "3, 5\n")
    asking.edit("examples/first.py", "== 7", "== 8")
    asking.edit("book/first.md", "- first, second = 3, 4", "- first, second = 3, 5")
    asking.write("examples/first.out", "8\n")
    passes(asking)
    assert {
        choice.get_text().split()[1]
        for choice in asking.soup("first").select(".choice")
    } == {"8", "15", "6"}


# A program -> what is wrong with its question, and what the build says about it.
FAULTS = {
    "gone": ("- print(first + second)", "- print(third)", "in the program 0 times"),
    "same": ("+ print(first * second)", "+ print(7)", "the program and the first"),
    "twice": ("= 3, 3", "= 6, 6", "the first mistake and the second mistake print"),
    "fails": ("= 3, 3", "= 3, None", "with a mistake in it, fails.py:4: TypeError"),
    "form": ("The two are added.\n\n", "", "and two mistakes, with an empty line"),
    "place": ("\n```{predict}", "\nWords.\n\n```{predict}", "not directly below the"),
    "other": ("/other.py", "/first.py", "not directly below the cell of this program"),
}


def test_what_cannot_be_asked_stops_the_build(asking):
    """Each question with its file and line."""
    for name, (old, new, _) in FAULTS.items():
        question = QUESTION.replace("/first.py", f"/{name}.py")
        assert old in question
        program = PROGRAM.replace("# Two", f"# {name.title()}: two")
        asking.show("first", name, program, question.replace(old, new))
        asking.write(f"examples/{name}.out", "7\n")
    measuring = PROGRAM.replace("# Two", "# varies: times\n# Two")
    question = QUESTION.replace("/first.py", "/measuring.py")
    asking.show("first", "measuring", measuring, question)
    said = fails(
        asking, "it raises or measures", *(each[2] for each in FAULTS.values())
    )
    lines = set(re.findall(r"book/first\.md:(\d+): \w+: predict: ", said))
    assert len(lines) == len(FAULTS) + 1, said
