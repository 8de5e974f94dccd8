// On a phone the rows of a wide table become cards: each cell says its column. This is
// in the head, so that a table is laid out as it is read: one that is painted first and
// becomes cards then would move the text below it.
{
  const phone = matchMedia("(max-width: 46em)");
  // As blocks they would be no table to a screen reader, so roles say what they are.
  const ROLES = { table: "table", "thead, tbody": "rowgroup", tr: "row", th: "columnheader", td: "cell" };
  // All are measured before one becomes cards: so the browser lays the page out once.
  const lay = (blocks) => {
    const tables = blocks.map((block) => block.querySelector("table.docutils")).filter(Boolean);
    const partsOf = ({ parentElement: block }) =>
      Object.entries(ROLES).flatMap(([tags, role]) =>
        [...block.querySelectorAll(tags)].map((part) => [part, role]),
      );
    for (const table of tables) {
      if (!table.classList.contains("cards")) continue;
      table.classList.remove("cards");
      for (const [part] of partsOf(table)) part.removeAttribute("role");
    }
    if (!phone.matches) return;
    const isWide = ({ parentElement: block }) => block.scrollWidth > block.clientWidth;
    for (const table of tables.filter(isWide)) {
      table.classList.add("cards");
      for (const [part, role] of partsOf(table)) part.setAttribute("role", role);
      const names = [...table.querySelectorAll("th")].map((head) => head.textContent);
      for (const cell of table.querySelectorAll("td")) cell.dataset.column = names[cell.cellIndex];
    }
  };
  // scroll.js calls it when the page has been read, and when its width changes.
  window.layTables = () => lay([...document.querySelectorAll(".table-wrapper")]);
  const reading = new MutationObserver((changes) => {
    const blocks = changes.map(({ target }) => target.closest?.(".table-wrapper"));
    lay([...new Set(blocks)].filter(Boolean));
  });
  if (phone.matches) reading.observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => reading.disconnect());
}
