// The globe of the front page: what stands there as a drawing and a table begins to turn when it comes into view.
import farLand from "world-atlas/countries-110m.json?url";

for (const section of document.querySelectorAll<HTMLElement>("[data-globe]")) {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    // Land and ties are on their way while the program still comes.
    const land = fetch(farLand);
    const ties = fetch(section.dataset["ties"] ?? "");
    import("./panel").then(
      ({ begin }) => begin(section, land, ties),
      (error: unknown) => console.warn(error),
    );
  });
  watch.observe(section);
}
