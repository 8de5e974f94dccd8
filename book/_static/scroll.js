// A block wider than the screen scrolls sideways. Without a pointer it can be
// reached and scrolled only if it takes the focus; a name says what it is.
document.addEventListener("DOMContentLoaded", () => {
  const nameOf = (block) => {
    if (block.matches(".table-wrapper")) return "Table";
    if (block.matches(".math-wrapper")) return "Formula";
    const program = block.closest(".cell")?.querySelector(".program a")?.textContent;
    if (!program) return "Text";
    return `${block.closest(".cell_output, .choice") ? "Output of" : "Program"} ${program}`;
  };
  const mark = () => {
    for (const block of document.querySelectorAll("pre, .table-wrapper, .math-wrapper")) {
      if (block.scrollWidth > block.clientWidth) {
        block.tabIndex = 0;
        block.setAttribute("role", "group"); // a region would be a landmark
        block.setAttribute("aria-label", nameOf(block));
      } else {
        for (const name of ["tabindex", "role", "aria-label"]) block.removeAttribute(name);
      }
    }
  };
  mark();
  addEventListener("resize", mark);
  // What is folded has no width yet. The event does not bubble.
  addEventListener("toggle", mark, { capture: true });
});
