import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { configJsonSchema } from "../../../deploy/config/config-schema.ts";

it("publishes the very schema that configurations are checked with", () => {
  const file = fileURLToPath(new URL("../../../deploy/config/meter.schema.json", import.meta.url));
  // `fourquad config schema > deploy/config/meter.schema.json` writes it.
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(configJsonSchema());
});
