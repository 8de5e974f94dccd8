// The search: a dialog with a field, and what is found as one types. Pagefind
// finds pages and sections; a pasted error message goes to find-error.js first.
{
  const MOST_PAGES = 8;
  const MOST_SECTIONS = 3; // of a page
  const LONGEST = 100; // characters: more is a message, not words to look for
  const PAUSE = 120; // milliseconds without a key before a search begins

  const here = document.currentScript.src;
  const root = new URL("../", here);

  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", "Search");
  dialog.innerHTML = `
    <form>
      <label for="search-field">Search, or paste an error message</label>
      <input id="search-field" autocomplete="off" spellcheck="false" enterkeyhint="search">
      <button type="button">Close</button>
    </form>
    <p role="status"></p>
    <ul></ul>`;
  const [form, status, list] = dialog.children;
  const field = form.elements[0];

  const styled = new Promise((loaded) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL("search.css", here);
    sheet.onload = sheet.onerror = loaded;
    document.head.append(sheet);
    document.body.append(dialog);
  });

  const load = async () => {
    const [pagefind, { errorFinder }, answer] = await Promise.all([
      import("../pagefind/pagefind.js"),
      import("./find-error.js"),
      fetch(new URL("errors.json", root)),
    ]);
    await pagefind.options({ baseUrl: root.pathname, excerptLength: 20 });
    await pagefind.init();
    return { pagefind, findErrors: errorFinder(await answer.json()) };
  };
  let engine;

  const element = (tag, text, className = "") => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.className = className;
    return made;
  };

  const link = (address, ...parts) => {
    const made = document.createElement("a");
    made.href = address;
    made.append(...parts);
    return made;
  };

  const errorItem = ({ message, address, title }) => {
    const item = element("li", "", "search-error");
    const words = element("code", message.split("\n", 1)[0]);
    item.append(link(new URL(address, root), words, element("span", title)));
    return item;
  };

  const placeItem = ({ url, title, excerpt = "" }) => {
    const item = document.createElement("li");
    const words = element("span", "");
    words.innerHTML = excerpt; // Pagefind's: the page's text, escaped, with <mark>
    item.append(link(url, element("b", title), words));
    return item;
  };

  const weightOf = (section) =>
    section.weighted_locations.reduce((sum, place) => sum + place.balanced_score, 0);

  const pageItem = ({ url, meta: { title }, sub_results }) => {
    const above = sub_results.find((section) => section.title === title);
    const sections = sub_results
      .filter((section) => section !== above)
      .sort((one, other) => weightOf(other) - weightOf(one))
      .slice(0, MOST_SECTIONS);
    const item = placeItem({ url, title, excerpt: above?.excerpt });
    const inner = document.createElement("ul");
    inner.append(...sections.map(placeItem));
    item.append(inner);
    return item;
  };

  // The pages of a query, and how many more there are. Of a word that is nowhere
  // Pagefind takes the beginning, down to a letter; here four letters must be there.
  const findPages = async (pagefind, query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, MOST_PAGES).map((one) => one.data()));
    const starts = (query.toLowerCase().match(/\w+/g) ?? []).map((word) => word.slice(0, 4));
    const right = pages.filter(({ content }) => {
      const text = content.toLowerCase();
      return starts.every((start) => text.includes(start));
    });
    // "vmap" names the page "vmap: write it for one, run it for all".
    const named = ({ meta }) =>
      meta.title.toLowerCase().split(":")[0] === query.toLowerCase();
    right.sort((one, other) => named(other) - named(one));
    return [right, right.length && results.length - pages.length];
  };

  const count = (number, what) => number && `${number} ${what}${number > 1 ? "s" : ""}`;

  let latest = 0;
  const search = async () => {
    const query = field.value.trim();
    const mine = ++latest;
    if (!query) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      engine ??= load();
      const { pagefind, findErrors } = await engine;
      const errors = findErrors(query);
      const isMessage = errors.length && query.length > LONGEST;
      const [pages, more] = isMessage ? [[], 0] : await findPages(pagefind, query.slice(0, LONGEST));
      if (mine !== latest) return; // more was typed meanwhile
      list.replaceChildren(...errors.map(errorItem), ...pages.map(pageItem));
      status.textContent =
        [count(errors.length, "error"), count(pages.length, "page"), more && `${more} more`]
          .filter(Boolean)
          .join(", ") ||
        "Nothing found. Try fewer words, or a name as the code has it, such as in_axes.";
    } catch (error) {
      engine = undefined; // the next key tries again
      list.replaceChildren();
      status.textContent =
        location.protocol === "file:"
          ? "The search does not work in a page opened as a file: the browser lets it read no " +
            "other. Serve the site's folder, as by python -m http.server."
          : `The search could not be loaded (${error.message}).`;
    }
  };

  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });

  // A field of one line would glue the lines of a traceback together.
  field.addEventListener("paste", (event) => {
    event.preventDefault();
    const text = event.clipboardData.getData("text").replace(/\s+/g, " ");
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input"));
  });

  const links = () => [...list.querySelectorAll("a")];

  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [field, ...links()];
    stops[stops.indexOf(document.activeElement) + step]?.focus();
  });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    await search(); // what was typed last may not have been looked for yet
    links()[0]?.click();
  });

  // On a link, the button, or beside the dialog.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a, button")) dialog.close();
  });

  window.openSearch = async () => {
    await styled;
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
  };
}
