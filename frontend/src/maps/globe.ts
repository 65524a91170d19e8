// The globe of the front page: what stands there as a drawing and a table begins to turn when it comes into view.
for (const section of document.querySelectorAll<HTMLElement>("[data-globe]")) {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    import("./panel").then(
      ({ begin }) => begin(section),
      (error: unknown) => console.warn(error),
    );
  });
  watch.observe(section);
}
