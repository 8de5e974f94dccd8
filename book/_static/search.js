// Opens the search: by a button, by `/`, by Ctrl+K or Cmd+K. The dialog is
// loaded when it is first asked for; its field gets what is typed meanwhile.
(() => {
  const address = document.currentScript.src;
  if (!address) return; // within a page that is one file there is no index
  const source = new URL("search-dialog.js", address);
  let dialog;
  let typed; // since the search was asked for; undefined if nothing is loading
  const open = (query) => {
    if (typed !== undefined) return; // it opens in a moment
    typed = "";
    dialog ??= new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = () => loaded(searchStyled);
      script.onerror = failed;
      document.head.append(script);
    });
    const show = () => openSearch(query, typed);
    const tryAgainLater = () => {
      dialog = undefined;
    };
    dialog.then(show, tryAgainLater).finally(() => {
      typed = undefined;
    });
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
    if (typed !== undefined && !control && key.length === 1) {
      event.preventDefault();
      typed += key;
      return;
    }
    const typing = target.closest("input:not([type=checkbox]), textarea, select");
    if (control ? key !== "k" : key !== "/" || altKey || typing) return;
    event.preventDefault();
    open();
  });
  addEventListener("paste", (event) => {
    if (typed === undefined) return;
    typed += event.clipboardData.getData("text").replace(/\s+/g, " ");
  });
})();
