// Opens the search: by a button, by `/`, by Ctrl+K or Cmd+K. The dialog is
// loaded when it is first asked for.
(() => {
  const address = document.currentScript.src;
  if (!address) return; // within a page that is one file there is no index
  const source = new URL("search-dialog.js", address);
  let dialog;
  const open = (query) => {
    dialog ??= new Promise((loaded) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = loaded;
      document.head.append(script);
    });
    dialog.then(() => openSearch(query));
  };
  addEventListener("click", (event) => {
    if (!event.target.closest(".search-open")) return;
    event.preventDefault(); // on the home page it is a link, for want of a script
    open();
  });
  // Back from what was found: the list again, once.
  addEventListener("pageshow", () => {
    const { search, ...state } = history.state ?? {};
    if (!search) return;
    history.replaceState(state, "");
    open(search);
  });
  addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const control = ctrlKey || metaKey;
    const typing = target.closest("input:not([type=checkbox]), textarea, select");
    if (control ? key !== "k" : key !== "/" || altKey || typing) return;
    event.preventDefault();
    open();
  });
})();
