// What is larger than its place: the list of pages, and blocks wider than the screen.

// The list of pages begins where the reader is; on a phone, once it is opened.
document.addEventListener("DOMContentLoaded", () => {
  const sidebar = document.querySelector(".sidebar-scroll");
  const current = sidebar?.querySelector(".current-page");
  const show = () => {
    const { bottom } = current.getBoundingClientRect();
    const below = bottom - sidebar.getBoundingClientRect().bottom;
    const top = below + sidebar.clientHeight / 3;
    if (below > 0) sidebar.scrollBy({ top, behavior: "instant" });
  };
  if (!current) return;
  show();
  sidebar.closest("[popover]").addEventListener("toggle", show);
});

document.addEventListener("DOMContentLoaded", () => {
  const isWide = (block) => block.scrollWidth > block.clientWidth;

  // A block that is still too wide scrolls sideways. Without a pointer it can be reached
  // and scrolled only if it takes the focus; a name says what it is.
  const nameOf = (block) => {
    if (block.matches(".table-wrapper")) return "Table";
    if (block.matches(".math-wrapper")) return "Formula";
    const program = block.closest(".cell")?.querySelector(".program a")?.textContent;
    if (!program) return "Text";
    return `${block.closest(".cell_output, .choice") ? "Output of" : "Program"} ${program}`;
  };
  const mark = (block) => {
    if (isWide(block)) {
      block.tabIndex = 0;
      block.setAttribute("role", "group"); // a region would be a landmark
      block.setAttribute("aria-label", nameOf(block));
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) block.removeAttribute(name);
    }
  };

  const fit = () => {
    window.layTables?.(); // of cards.js, on pages with a table
    document.querySelectorAll("pre, .table-wrapper, .math-wrapper").forEach(mark);
  };
  fit();
  addEventListener("resize", fit);
  // What is folded has no width yet. The event does not bubble.
  addEventListener("toggle", fit, { capture: true });
});
