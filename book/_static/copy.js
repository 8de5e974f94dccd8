// What sphinx-copybutton leaves out: after a copy the focus stays on the button
// (clipboard.js moves it to the top of the page), and a screen reader hears it.
document.addEventListener("DOMContentLoaded", () => {
  const status = document.createElement("div");
  status.setAttribute("role", "status");
  status.className = "visually-hidden";
  document.body.append(status);

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.copybtn");
    if (!button) return;
    setTimeout(() => {
      button.focus({ preventScroll: true });
      status.textContent = button.dataset.tooltip; // "Copied!" or "Failed to copy"
      setTimeout(() => (status.textContent = ""), 2000);
    });
  });
});
