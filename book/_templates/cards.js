// On a phone the rows of a wide table become cards: each cell says its column. This is
// in the head, so that a table is laid out as it is read: one that is painted first and
// becomes cards then would move the text below it.
{
  const phone = matchMedia("(max-width: 46em)");
  // As blocks they would be no table to a screen reader, so roles say what they are.
  const ROLES = { table: "table", "thead, tbody": "rowgroup", tr: "row", th: "columnheader", td: "cell" };
  const lay = (block) => {
    const table = block.querySelector("table.docutils");
    if (!table) return;
    const parts = Object.entries(ROLES).flatMap(([tags, role]) =>
      [...block.querySelectorAll(tags)].map((part) => [part, role]),
    );
    table.classList.remove("cards");
    for (const [part] of parts) part.removeAttribute("role");
    if (!phone.matches || block.scrollWidth <= block.clientWidth) return;
    table.classList.add("cards");
    for (const [part, role] of parts) part.setAttribute("role", role);
    const names = [...table.querySelectorAll("th")].map((head) => head.textContent);
    for (const cell of table.querySelectorAll("td")) cell.dataset.column = names[cell.cellIndex];
  };
  // scroll.js calls it when the page has been read, and when its width changes.
  window.layTables = () => document.querySelectorAll(".table-wrapper").forEach(lay);
  const reading = new MutationObserver((changes) => {
    const blocks = changes.map(({ target }) => target.closest?.(".table-wrapper"));
    for (const block of new Set(blocks)) if (block) lay(block);
  });
  if (phone.matches) reading.observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => reading.disconnect());
}
