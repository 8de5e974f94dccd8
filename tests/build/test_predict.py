"""`{predict}`: three outputs to choose from. What is refused, test_build.py has."""

import json

from tests.helpers.full_book import NUMBERS


def test_the_output_is_folded_below_three_choices(full):
    cell = full.soup("numbers").select_one("div.cell")
    assert [part.get("class") for part in cell.select(".cell_output, .predict")] == [
        ["predict", "docutils", "container"],
        ["cell_output", "docutils", "container"],
    ]
    question = cell.select_one(".predict")
    assert question.p.em.get_text() == "printed"
    assert question.p.a["href"] == "second.html"
    letters = letters_of(full)
    assert list(letters.values()) == ["A", "B", "C"]
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
    assert not full.soup("second").select(".predict")


def letters_of(book):
    """The outputs to choose from, each with its letter."""
    choices = book.soup("numbers").select(".choice")
    return {text: letter for letter, text in (c.get_text().split() for c in choices)}


def test_an_edited_program_is_asked_about_again(edited):
    assert letters_of(edited).keys() == {"8", "15", "6"}


def test_the_answer_comes_after_the_choices_in_markdown(full):
    text = full.read("_build/html/book/numbers.md")
    places = [
        text.index(part)
        for part in (
            "print(first + second)\n\n# Check",
            "What is *printed*?",
            "**A**\n\n```text\n",
            "**C**\n\n```text\n",
            "**Answer**\n\nIt prints:\n\n```text\n7\n```",
            f"**{letters_of(full)['7']} is right.** The two are added.",
            "```diff\n- print(first + second)\n+ print(first * second)\n```",
            "A sentence below it.",
        )
    ]
    assert places == sorted(places)


def test_the_answer_is_folded_in_the_notebook(full):
    notebook = json.loads(full.read("_build/html/book/numbers.ipynb"))
    program, asked, answered, below, *_ = [
        "".join(each["source"]) for each in notebook["cells"][3:]
    ]
    assert f"{program}\n" == NUMBERS
    assert asked.startswith("What is *printed*?")
    assert "is right" not in asked
    assert answered.startswith("<details><summary>Answer</summary>\n\n**")
    assert answered.endswith("\n\n</details>")
    assert below == "A sentence below it."
