import { defineConfig } from "vitest/config";

/** Scenarios in containers: `npm run test:containers`, never part of `npm test`. */
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: { include: ["test/containers/**/*.spec.ts"], maxWorkers: 1, testTimeout: 600_000, hookTimeout: 600_000 },
});
