import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The web page: one folder of static files, at home under any path, with nothing loaded from elsewhere. */
export default defineConfig({
  root: folder("."),
  base: "./",
  publicDir: false,
  resolve: { conditions: ["source", "module", "browser", "production"] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: folder("../../../dist/web"),
    emptyOutDir: true,
    target: "es2023",
    // A strict content security policy allows neither data: URLs nor an inline preload script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
