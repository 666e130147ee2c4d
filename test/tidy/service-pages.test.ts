import { describe, expect, it } from "vitest";
import { commands } from "#schemas/commands.ts";
import { datapoints } from "#schemas/datapoints.ts";
import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import {
  factKinds,
  factsMadeBelow,
  factsMadeIn,
  folders,
  namePatterns,
  section,
  statesDrawn,
} from "./service-pages.ts";
import { statesOf } from "./services.ts";
import { textOf } from "./tree.ts";

const pageOf = (name: string): string => textOf(`services/${name}/README.md`);

/** What a page does not say of its service, or says of another one. */
function untold(name: SubsystemName, page: string): string[] {
  const [writes, asked, shown] = ["Writes", "Commands", "Datapoints"].map((heading) => section(page, heading)) as [
    string,
    string,
    string,
  ];
  const facts = [...factsMadeBelow(`services/${name}`)].filter((kind) => !new RegExp(`\`${kind}\``, "i").test(writes));
  const decided = [...commands].filter(([command, { subsystem }]) => subsystem === name && !asked.includes(command));
  const patterns = namePatterns(shown);
  const names = [...datapoints.values()].filter(
    (known) => known.source === name && !patterns.some((pattern) => pattern.test(known.name)),
  );
  const drawn = statesDrawn(section(page, "States"));
  const states = statesOf(name);
  const wrongStates = [...drawn]
    .filter((state) => !states.includes(state))
    .concat(states.filter((state) => !drawn.has(state)));
  return [
    ...facts.map((kind) => `Writes: ${kind}`),
    ...decided.map(([command]) => `Commands: ${command}`),
    ...names.map((known) => `Datapoints: ${known.name}`),
    ...wrongStates.map((state) => `States: ${state}`),
  ];
}

describe("the page of a service", () => {
  it.each(subsystemNames)("tells the facts, commands, datapoints and states of %s", (name) => {
    expect(untold(name, pageOf(name))).toEqual([]);
  });

  it("is seen not to fit where it is that of another service", () => {
    const missing = untold("demand", pageOf("tou"));
    for (const told of ["Writes: demandReset", "Commands: reset_demand", "States: integrating"])
      expect(missing).toContain(told);
    expect(missing.filter((told) => told.startsWith("Datapoints: demand.")).length).toBeGreaterThan(20);
  });

  it("names no command that there is not", () => {
    const known = new Set(commands.keys());
    const named = (text: string): string[] =>
      [...text.matchAll(/`([a-z]+_[a-z_]+)`/g)].map((match) => match[1] as string).filter((word) => !known.has(word));
    for (const name of subsystemNames) expect(named(section(pageOf(name), "Commands")), name).toEqual([]);
    expect(named("`reset_everything` sets all to zero")).toEqual(["reset_everything"]);
  });
});

describe("a kind of fact", () => {
  /** Kinds that are not made in exactly one place. */
  const ownerless = (made: readonly ReadonlySet<string>[]): string[] =>
    factKinds.filter((kind) => made.filter((kinds) => kinds.has(kind)).length !== 1);

  it("is made by one service, or by the host", () => {
    expect(factKinds.length).toBeGreaterThan(20);
    const made = folders.map(factsMadeBelow);
    expect(ownerless(made)).toEqual([]);
    const text = 'return [{ kind: "demandReset", demandReset: { atNs, by } }];';
    expect(ownerless([...made, new Set(factsMadeIn(text))])).toEqual(["demandReset"]);
  });
});
