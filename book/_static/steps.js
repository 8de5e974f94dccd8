// Moves through the steps of a scan, with buttons, a slider or the arrow keys. The
// table is there without it; here the columns after the current one are emptied.
document.addEventListener("DOMContentLoaded", () => {
  for (const figure of document.querySelectorAll("figure.steps")) {
    const sentences = JSON.parse(figure.dataset.sentences);
    const last = sentences.length - 1;
    const cells = [...figure.querySelectorAll("[data-step]")];
    const scroller = figure.querySelector(".steps-table");
    const controls = document.createElement("div");
    controls.className = "steps-controls";
    controls.innerHTML =
      '<button type="button">Back</button>' +
      `<input type="range" min="0" max="${last}" aria-label="Step">` +
      '<button type="button">Next</button>';
    const [back, slider, next] = controls.children;
    const words = document.createElement("output");
    words.ariaLive = "polite";
    scroller.after(controls, words);

    const show = (step) => {
      slider.value = step;
      slider.ariaValueText = `step ${step} of ${last}`;
      words.textContent = sentences[step];
      back.disabled = step === 0;
      next.disabled = step === last;
      for (const cell of cells) {
        const at = Number(cell.dataset.step);
        const computed = !cell.matches(".xs, th");
        cell.classList.toggle("to-come", computed && at > step);
        // The carry that goes into a step is that of the step before.
        const goesIn = cell.matches(".carry") && at === step - 1;
        cell.classList.toggle("now", at === step || goesIn);
      }
      const column = figure.querySelector(`th[data-step="${step}"]`);
      const middle = column.offsetLeft + column.offsetWidth / 2;
      scroller.scrollLeft = middle - scroller.clientWidth / 2;
    };
    const move = (by) => show(Math.min(last, Math.max(0, Number(slider.value) + by)));
    back.addEventListener("click", () => move(-1));
    next.addEventListener("click", () => move(1));
    slider.addEventListener("input", () => show(Number(slider.value)));
    scroller.addEventListener("keydown", (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      move(by);
    });
    show(0);
  }
});
