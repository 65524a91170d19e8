// The globe of the front page: what stands there as a drawing and a table begins to turn when it comes into view.
for (const section of document.querySelectorAll<HTMLElement>("[data-globe]")) {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    // The ties are on their way while the program still comes.
    const ties = fetch(section.dataset["ties"] ?? "");
    import("./panel").then(
      ({ begin }) => begin(section, ties),
      (error: unknown) => console.warn(error),
    );
  });
  watch.observe(section);
}
