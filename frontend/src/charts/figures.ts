// The charts of the figures: drawn above the tables that stand there already, when they come into view.
for (const section of document.querySelectorAll<HTMLElement>("[data-figure]")) {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      import("./chart").then(
        ({ begin }) => begin(section),
        (error: unknown) => console.warn(error),
      );
    },
    { rootMargin: "400px" },
  );
  watch.observe(section);
}
