// The page's menu: copies the page as Markdown, and closes as a menu should.
// Without JavaScript it is a list of links that unfolds.
document.addEventListener("DOMContentLoaded", () => {
  const menu = document.querySelector(".page-menu");
  if (!menu) return;
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  const item = menu.querySelector("[hidden]");
  const button = item.querySelector("button");
  const status = item.querySelector("[role=status]");
  const label = button.textContent;
  const page = async () => {
    const answer = await fetch(button.dataset.markdown);
    if (!answer.ok) throw new Error(answer.status);
    return new Blob([await answer.text()], { type: "text/plain" });
  };
  item.hidden = false;
  button.addEventListener("click", async () => {
    let said = "Copied";
    try {
      // The promise itself is handed over: Safari forgets the click while it waits.
      const text = new ClipboardItem({ "text/plain": page() });
      await navigator.clipboard.write([text]);
    } catch {
      said = "Could not copy";
    }
    button.textContent = status.textContent = said;
    setTimeout(() => {
      button.textContent = label;
      status.textContent = "";
    }, 2000);
  });
});
