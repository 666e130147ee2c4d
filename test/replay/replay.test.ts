import { describe, expect, it } from "vitest";
import { checkFollows, checkRegisters, evolveCommit, storedCommit, type StoredCommit } from "#runtime/ledger.ts";
import { MeterView } from "#runtime/meter-view.ts";
import { datapoints } from "#schemas/datapoints.ts";
import { readingJson, formatInstant } from "#schemas/readings.ts";
import { subsystems } from "../../deploy/subsystems.ts";
import { goldenLog, goldenReadings, goldenVersions, knew } from "./golden.ts";

describe.each(goldenVersions())("the ledger of %s", (version) => {
  it.each(
    subsystems.filter(({ name }) => knew(version, name)).map((subsystem) => [subsystem.name, subsystem] as const),
  )("folds to its recorded registers: %s", (name, subsystem) => {
    let previous: StoredCommit | undefined;
    let state: unknown = subsystem.initial();
    for (const entry of goldenLog(version, name)) {
      const stored = storedCommit(entry);
      checkFollows(previous, stored);
      state = evolveCommit(subsystem, state, stored.commit);
      checkRegisters(subsystem, state, stored);
      previous = stored;
    }
    expect(previous?.commit.number).toBeGreaterThan(1n);
  });

  it("has a log of each subsystem that its readings are of", () => {
    const { datapoints: then } = goldenReadings(version) as { datapoints: { name: string }[] };
    const sources = new Set(then.map(({ name }) => datapoints.get(name)?.source));
    expect(subsystems.filter(({ name }) => sources.has(name) && !knew(version, name))).toEqual([]);
  });

  it("reads as it read then", () => {
    const view = new MeterView("main", subsystems);
    for (const { name } of subsystems)
      for (const entry of goldenLog(version, name)) view.apply(storedCommit(entry).commit);
    const { atNs, readings } = view.snapshot();
    const now = { meter: "main", at: formatInstant(atNs), datapoints: [...readings.values()].map(readingJson) };
    const then = goldenReadings(version) as typeof now;
    // A later version may know more datapoints; those of then must stand as they stood.
    const names = new Set(then.datapoints.map(({ name }) => name));
    expect({ ...now, datapoints: now.datapoints.filter(({ name }) => names.has(name)) }).toEqual(then);
  });
});
