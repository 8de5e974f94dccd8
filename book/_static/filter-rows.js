// Shows the rows of the page's tables that contain what the reader types, and the whole
// tables whose heading does. Without a script all rows are there.
document.addEventListener("DOMContentLoaded", () => {
  const place = document.querySelector(".filter-rows");
  const sections = [...document.querySelectorAll("article section")].filter(
    (section) => place.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const tables = sections.flatMap((section) => {
    const heading = section.querySelector("h2, h3").textContent.toLowerCase();
    return [...section.querySelectorAll(":scope > div > table, :scope > table")].map(
      (table) => ({ heading, section, table, rows: [...table.querySelectorAll("tbody tr")] }),
    );
  });
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  place.innerHTML =
    '<label>Find a line <input type="search" autocomplete="off" spellcheck="false"' +
    ' placeholder="+=, mask, sort"></label><output aria-live="polite"></output>';
  place.hidden = false;
  const [input, words] = [place.querySelector("input"), place.querySelector("output")];
  const plain = (text) => text.toLowerCase().replace(/\s+/g, "");

  const show = () => {
    const asked = plain(input.value);
    let found = 0;
    for (const { heading, table, rows } of tables) {
      const all = plain(heading).includes(asked);
      let here = 0;
      for (const row of rows) {
        row.hidden = !all && !plain(row.textContent).includes(asked);
        if (!row.hidden) here += 1;
      }
      table.hidden = here === 0;
      found += here;
    }
    // Text and programs between the tables are out of the way of an answer.
    for (const section of sections) {
      section.classList.toggle("filtered", asked !== "");
      const own = tables.filter((one) => section.contains(one.table));
      section.hidden = asked !== "" && own.every((one) => one.table.hidden);
    }
    words.textContent = asked ? `${found} of ${total} rows` : `${total} rows`;
  };
  input.addEventListener("input", show);
  show();
});
