// Shows the panel of the axes or the index that the reader chooses in the line of code,
// and lights one lane of it. Without it the first panel is there.
document.addEventListener("DOMContentLoaded", () => {
  for (const figure of document.querySelectorAll("figure.choices")) {
    const panels = [...figure.querySelectorAll(".panel")];
    const words = document.createElement("output");
    words.ariaLive = "polite";
    const lanes = document.createElement("fieldset");
    let panel = panels[0];

    // Lane -1 is all of them.
    const light = (lane) => {
      words.textContent = panel.dataset.words.split("\n")[lane + 1];
      for (const cell of panel.querySelectorAll("[data-l]")) {
        const its = cell.dataset.l === "*" || cell.dataset.l.split(" ").includes(`${lane}`);
        cell.classList.toggle("lit", lane >= 0 && its);
        cell.classList.toggle("dim", lane >= 0 && !its);
      }
    };
    const chosen = () => Number(lanes.querySelector(":checked")?.value ?? -1);
    const show = () => {
      const at = selects.map((select) => select.selectedIndex).join(" ");
      panel = panels.find((each) => each.dataset.at === at);
      for (const each of panels) each.hidden = each !== panel;
      const names = panel.dataset.lanes.split(" ").filter(Boolean);
      const before = chosen();
      light(-1); // the labels take the colors of cells
      lanes.hidden = names.length < 2;
      lanes.innerHTML = `<legend>${figure.dataset.word}</legend>`;
      ["all", ...names].forEach((name, number) => {
        const label = document.createElement("label");
        label.innerHTML = `<input type="radio" name="${figure.id}" value="${number - 1}">`;
        label.append(name);
        label.className = panel.querySelector(`[data-l="${number - 1}"]`)?.className ?? "";
        lanes.append(label);
      });
      const lane = names[before] ? before : -1;
      lanes.querySelector(`[value="${lane}"]`).checked = true;
      light(lane);
      dispatchEvent(new Event("resize")); // what was hidden had no width
    };
    const selects = [...figure.querySelectorAll("[data-options]")].map((place) => {
      const select = document.createElement("select");
      select.ariaLabel = place.dataset.label;
      for (const option of JSON.parse(place.dataset.options)) select.add(new Option(option));
      select.addEventListener("change", show);
      place.replaceWith(select);
      return select;
    });
    figure.querySelector(".call").after(lanes, words);
    lanes.addEventListener("change", () => light(chosen()));
    for (const each of panels) {
      const picture = each.querySelector(".picture");
      picture.addEventListener("pointerover", (event) => {
        const cell = event.target.closest("[data-l]");
        const lane = Number.parseInt(cell?.dataset.l);
        light(Number.isNaN(lane) ? chosen() : lane);
      });
      picture.addEventListener("pointerleave", () => light(chosen()));
    }
    show();
  }
});
