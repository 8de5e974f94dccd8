// The theme's own controls, for keyboard and screen reader. Checkboxes open its
// two drawers: only one at a time, with all that it covers out of reach, until
// Escape or a link. The button for the colors says which are on.
document.addEventListener("DOMContentLoaded", () => {
  const all = (what) => [...document.querySelectorAll(what)];
  const boxes = all(".sidebar-toggle");
  const drawers = all(".sidebar-drawer, .toc-drawer"); // in the boxes' order
  const open = () => boxes.find((box) => box.checked);

  const update = () => {
    const drawer = drawers[boxes.indexOf(open())];
    for (const part of [...all(".mobile-header, .content"), ...drawers])
      part.inert = drawer && part !== drawer;
    for (const button of all(".theme-toggle"))
      button.title = button.ariaLabel = `Colors: ${document.body.dataset.theme}`;
  };
  const close = () => {
    const box = open();
    box?.click();
    box?.focus();
  };
  addEventListener("change", ({ target }) => {
    if (boxes.includes(target)) for (const box of boxes) box.checked &&= box === target;
    update();
  });
  addEventListener("click", ({ target }) => {
    if (target.closest("aside a")) close();
    update(); // after the theme's own listener
  });
  addEventListener("keydown", ({ key }) => key === "Escape" && close());
  update();
});
