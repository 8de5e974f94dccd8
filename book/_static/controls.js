// The theme's controls, for keyboard and screen reader. A drawer that is open
// closes when a link in it is followed and when the focus leaves it; the button
// for the colors says which are on.
document.addEventListener("DOMContentLoaded", () => {
  const open = () => document.querySelector(":popover-open");
  const nameColors = () => {
    for (const button of document.querySelectorAll(".theme-toggle"))
      button.title = button.ariaLabel = `Colors: ${document.body.dataset.theme}`;
  };
  addEventListener("focusin", ({ target }) => {
    const drawer = open();
    if (drawer && !drawer.contains(target) && target.popoverTargetElement !== drawer)
      drawer.hidePopover();
  });
  addEventListener("click", ({ target }) => {
    if (target.closest("[popover] a")) open()?.hidePopover();
    nameColors(); // after the theme's own listener
  });
  nameColors();
});
