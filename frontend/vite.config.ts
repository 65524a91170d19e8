import { defineConfig } from "vite";

// The pages name these files themselves, so that no manifest is needed: names are stable, addresses relative.
export default defineConfig({
  base: "./",
  publicDir: false,
  build: {
    outDir: "../src/glocal/web/static/glocal/built",
    emptyOutDir: true,
    // A font inside the style sheet would be a data: address, which the pages' content policy refuses.
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { site: "src/site.ts", globe: "src/maps/globe.ts", figures: "src/charts/figures.ts", suggest: "src/suggest.ts" },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith(".woff2")) ? "fonts/[name][extname]" : "[name][extname]",
      },
    },
  },
});
