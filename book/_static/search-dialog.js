// The search: a dialog with a field, and what is found as one types. Pagefind
// finds pages and sections; a pasted error message goes to find-error.js first.
{
  const MOST_PAGES = 8;
  const MOST_SECTIONS = 3; // of a page
  const LONGEST = 100; // characters: more is a message, not words to look for
  const MOST_WORDS = 8; // of a query that no page answers in full
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
  const chapters = [...document.querySelectorAll(".sidebar-tree .toctree-l1 > a")];
  const field = form.elements[0];

  window.searchStyled = new Promise((loaded) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL("search.css", here);
    sheet.onload = sheet.onerror = loaded;
    document.head.append(sheet);
    document.body.append(dialog);
  });

  // A browser may remember that an import failed, so each try has an address of its own.
  let tries = 0;
  const importModule = (file) => import(tries ? `${file}?try=${tries}` : file);
  const load = async () => {
    const [pagefind, { errorFinder, typeFinder }, answer] = await Promise.all([
      importModule("../pagefind/pagefind.js"),
      importModule("./find-error.js"),
      fetch(new URL("errors.json", root)),
    ]);
    await pagefind.options({ baseUrl: root.pathname, excerptLength: 20 });
    await pagefind.init();
    const errors = await answer.json();
    return { pagefind, findErrors: errorFinder(errors), errorsOfType: typeFinder(errors) };
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

  // Of errors that begin alike each also shows its first line that no other has.
  const errorItem = ({ message, address, title }, place, errors) => {
    const item = element("li", "", "search-error");
    const [first, ...lines] = message.split("\n");
    const alike = errors.filter((one) => one.message !== message && one.message.startsWith(first));
    const own = lines.find((line) => line && alike.every((one) => !one.message.includes(line)));
    const words = element("code", alike.length && own ? `${first}\n${own}` : first);
    item.append(link(new URL(address, root), words, element("span", title)));
    return item;
  };

  const placeItem = ({ url, title, chapter, excerpt = "" }) => {
    const item = document.createElement("li");
    const words = element("span", "");
    words.innerHTML = excerpt; // Pagefind's: the page's text, escaped, with <mark>
    const name = element("b", title);
    item.append(link(url, name, ...(chapter ? [" ", element("i", `· ${chapter}`)] : []), words));
    return item;
  };

  // What an empty field shows: where one can begin.
  const chapterItem = ({ href, textContent }) => placeItem({ url: href, title: textContent });

  const weightOf = (section) =>
    section.weighted_locations.reduce((sum, place) => sum + place.balanced_score, 0);

  const pageItem = ({ url, meta: { title, chapter }, sub_results }) => {
    const above = sub_results.find((section) => section.title === title);
    const sections = sub_results
      .filter((section) => section !== above)
      .sort((one, other) => weightOf(other) - weightOf(one))
      .slice(0, MOST_SECTIONS);
    const item = placeItem({ url, title, chapter, excerpt: above?.excerpt });
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
    // "vmap" names the page "vmap: write it for one, run it for all"; a page's front
    // matter has other names of its subject.
    const asked = query.toLowerCase();
    const named = ({ meta: { title, also = "" } }) =>
      2 * (title.toLowerCase().split(":")[0] === asked) +
      also.toLowerCase().split(", ").includes(asked);
    right.sort((one, other) => named(other) - named(one));
    return [right, right.length && results.length - pages.length];
  };

  // The pages that have some of a query's words; a word that few pages have counts more.
  const findSome = async (pagefind, query) => {
    const words = [...new Set(query.toLowerCase().match(/\w{3,}/g))].slice(0, MOST_WORDS);
    const found = await Promise.all(words.map((word) => findAllOf(pagefind, word)));
    const scores = new Map();
    for (const results of found) {
      for (const result of results) {
        const { id, score } = result;
        const sum = scores.get(id)?.sum ?? 0;
        scores.set(id, { result, sum: sum + 1 / results.length + score / 1000 });
      }
    }
    const best = [...scores.values()].sort((one, other) => other.sum - one.sum);
    return Promise.all(best.slice(0, MOST_PAGES).map(({ result }) => result.data()));
  };

  // The results of one word, none of which has only its beginning.
  const findAllOf = async (pagefind, word) => {
    const { results } = await pagefind.search(word);
    const [first] = await Promise.all(results.slice(0, 1).map((one) => one.data()));
    return first?.content.toLowerCase().includes(word.slice(0, 4)) ? results : [];
  };

  const count = (number, what) => number && `${number} ${what}${number > 1 ? "s" : ""}`;

  // What a query finds, and the words that say so: the errors that it may be a message
  // of, or else those of the type that it names; the pages with all its words; if there
  // is none of these, the pages with some of its words.
  const find = async (query) => {
    const { pagefind, findErrors, errorsOfType } = await engine;
    const errors = findErrors(query);
    const { type, alike } = errors.length ? { alike: [] } : errorsOfType(query);
    const isMessage = errors.length && query.length > LONGEST;
    const [pages, more] = isMessage ? [[], 0] : await findPages(pagefind, query.slice(0, LONGEST));
    if (errors.length || alike.length || pages.length) {
      const other = type === query ? "" : "This message is not in the book. ";
      const parts = [
        count(errors.length, "error"),
        alike.length && `${other}${count(alike.length, "error")} of the type ${type}`,
        count(pages.length, "page"),
        more && `${more} more`,
      ];
      return { errors: [...errors, ...alike], pages, said: parts.filter(Boolean).join(", ") };
    }
    const some = await findSome(pagefind, query.slice(0, LONGEST));
    const said = some.length
      ? "No page has all of these words. Pages that have some, the rarest first:"
      : "Nothing found. Try a name as the code has it, such as in_axes.";
    return { errors, pages: some, said };
  };

  let latest = 0;
  const search = async () => {
    const query = field.value.trim();
    const mine = ++latest;
    if (!query) {
      list.replaceChildren(...chapters.map(chapterItem));
      status.textContent = "";
      return;
    }
    try {
      engine ??= load();
      const { errors, pages, said } = await find(query);
      if (mine !== latest) return; // more was typed meanwhile
      list.replaceChildren(...errors.map(errorItem), ...pages.map(pageItem));
      status.textContent = said;
    } catch (error) {
      engine = undefined; // the next key tries again
      tries += 1;
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

  // On a link, the button, or beside the dialog. Who follows a link and comes back
  // finds the list again: search.js reads the query from the entry of the history.
  dialog.addEventListener("click", (event) => {
    const followed = event.target.closest("a");
    if (event.target !== dialog && !followed && !event.target.closest("button")) return;
    if (followed) history.replaceState({ ...history.state, search: field.value }, "");
    dialog.close();
  });

  // With the query one comes back to, or with what was typed while this was loading.
  window.openSearch = (query, typed) => {
    if (!dialog.open) dialog.showModal();
    field.value = typed || query || field.value;
    search();
    field.focus();
    if (!typed) field.select();
  };
}
