import { describe, expect, it } from "vitest";
import { subsystemNames } from "#schemas/subjects.ts";
import { importsOf, product } from "./tree.ts";

/** The place that a file belongs to: schemas, runtime, a service, deploy. */
function placeOf(path: string): string {
  const [top, second] = path.split("/") as [string, string];
  return top === "services" ? second : top;
}

const mayImport: Record<string, (place: string) => boolean> = {
  schemas: (place) => place === "schemas",
  runtime: (place) => place === "schemas" || place === "runtime",
  deploy: () => true,
  ...Object.fromEntries(
    subsystemNames.map((name) => [
      name,
      (place: string) => place === "schemas" || place === "runtime" || place === name,
    ]),
  ),
};

/** Imports that point the wrong way. */
function wrongImports(path: string, text: string): string[] {
  const place = placeOf(path);
  return importsOf(path, text)
    .map(({ from }) => from)
    .filter(
      (target) =>
        /^(schemas|services|deploy|test)\//.test(target) &&
        !(mayImport[place] as (to: string) => boolean)(placeOf(target)),
    );
}

const natsOutside = (path: string, text: string): boolean =>
  /from "@nats-io/.test(text) && !/^services\/runtime\/nats\/|^deploy\/broker\//.test(path);

const namesModel = (path: string, text: string): boolean =>
  !path.startsWith("deploy/models/") && /["'`](generic|series4100|jemstar2|mt381|me381|ion7400)["'`]/.test(text);

const pathsWhere = (wrong: (path: string, text: string) => boolean): string[] =>
  product.filter(([path, text]) => wrong(path, text)).map(([path]) => path);

describe("imports", () => {
  it("lets services meet in schemas only, and nothing import what stands above it", () => {
    expect(product.flatMap(([path, text]) => wrongImports(path, text).map((target) => `${path} -> ${target}`))).toEqual(
      [],
    );
    expect(wrongImports("services/demand/subsystem.ts", 'import { x } from "../tou/subsystem.ts";')).toHaveLength(1);
    expect(wrongImports("schemas/codec.ts", 'import { x } from "#runtime/actor.ts";')).toHaveLength(1);
    expect(wrongImports("services/tou/state.ts", 'const x = await import("../demand/state.ts");')).toHaveLength(1);
  });

  it("takes NATS in the adapters and the broker launcher only", () => {
    expect(pathsWhere(natsOutside)).toEqual([]);
    expect(natsOutside("services/demand/state.ts", 'import { connect } from "@nats-io/transport-node";')).toBe(true);
  });

  it("knows no model by name in the engine", () => {
    // The name of the default model is a default of the configuration, not a rule of the engine.
    expect(pathsWhere(namesModel).filter((path) => !path.startsWith("deploy/config/"))).toEqual([]);
    expect(namesModel("services/demand/state.ts", 'if (model === "ion7400") return;')).toBe(true);
  });
});
