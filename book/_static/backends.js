// Makes tabs of a program's two outputs. A choice is the whole page's, and stays.
// Without this script both outputs stand one under the other.
(() => {
  const KEY = "backend";
  const all = [...document.querySelectorAll(".backends")];
  const choose = (name) => {
    for (const both of all) {
      for (const tab of both.querySelectorAll("[role=tab]")) {
        const chosen = tab.textContent === name;
        tab.ariaSelected = chosen;
        tab.tabIndex = chosen ? 0 : -1;
        document.getElementById(tab.getAttribute("aria-controls"))
          .classList.toggle("chosen", chosen);
      }
    }
  };
  const remember = (name) => {
    try {
      localStorage.setItem(KEY, name);
    } catch {
      // Storage may be switched off: the choice is this page's alone.
    }
  };
  // What is clicked stays where it is, though outputs above it change their height.
  const pick = (tab) => {
    const before = tab.getBoundingClientRect().top;
    choose(tab.textContent);
    remember(tab.textContent);
    scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: "instant" });
  };

  for (const [number, both] of all.entries()) {
    const list = document.createElement("div");
    list.role = "tablist";
    list.ariaLabel = "Where it ran";
    for (const label of both.querySelectorAll("p.backend")) {
      const panel = label.parentElement;
      const tab = document.createElement("button");
      tab.type = "button";
      tab.role = "tab";
      tab.textContent = label.textContent;
      panel.id ||= `output-${number}-${tab.textContent}`;
      tab.id = `${panel.id}-tab`;
      tab.setAttribute("aria-controls", panel.id);
      panel.role = "tabpanel";
      panel.setAttribute("aria-labelledby", tab.id);
      list.append(tab);
    }
    list.addEventListener("click", ({ target }) => target.role === "tab" && pick(target));
    list.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      const other = list.querySelector("[aria-selected=false]");
      pick(other);
      other.focus();
    });
    both.prepend(list);
  }
  let last = null;
  try {
    last = localStorage.getItem(KEY);
  } catch {
    // as above
  }
  choose(last === "GPU" ? "GPU" : "CPU");
})();
