import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Commit } from "#schemas/codec.ts";
import { datapoints } from "#schemas/datapoints.ts";
import type { Window } from "#schemas/window.ts";
import { storedCommit } from "#runtime/ledger.ts";
import { MeterView } from "#runtime/meter-view.ts";
import { subsystems } from "../../../deploy/subsystems.ts";
import { goldenLog } from "../../replay/golden.ts";
import { blocksOf, meter, sample, settingsFor, type Signal, wye } from "../metrology/synthetic.ts";

const commits: Commit[] = subsystems.flatMap(({ name }) =>
  [...goldenLog("0.1.0", name)].map((entry) => storedCommit(entry).commit),
);
const committedNs = commits.filter(({ subsystem }) => subsystem === "metrology").at(-1)?.timeNs ?? 0n;

const signal = Object.fromEntries(
  ["a", "b", "c"].flatMap((phase, index) => [
    [`v${phase}`, [{ order: 1, rms: 230, degrees: -120 * index }]],
    [`i${phase}`, [{ order: 1, rms: 5, degrees: -120 * index - 30 }]],
  ]),
) as Signal;
const blocks = blocksOf(sample(signal, { rateHz: 12_800, frequencyHz: 50, seconds: 0.9 }), 12_800);
const window = meter(settingsFor(50, wye), blocks)[2]?.window as Window;
const ending = (endNs: bigint): Window => ({ ...window, endNs });

function viewOf(...windows: Window[]): MeterView {
  const view = new MeterView("main", subsystems);
  for (const commit of commits) view.apply(commit);
  for (const each of windows) view.overlay(each);
  return view;
}

describe("a snapshot", () => {
  it("says of each name that is asked for what it says when all are, in whatever order they are asked", () => {
    const names = [...datapoints.keys(), "no.such.name"];
    for (const endNs of [committedNs - 1n, committedNs + 200_000_000n]) {
      const all = new Map(viewOf(ending(endNs)).snapshot().readings);
      expect(all.size).toBeGreaterThan(1_000);
      fc.assert(
        fc.property(fc.shuffledSubarray(names, { minLength: 1, maxLength: 40 }), (asked) => {
          const { readings } = viewOf(ending(endNs)).snapshot();
          for (const name of asked) {
            expect(readings.get(name)).toEqual(all.get(name));
            expect(readings.has(name)).toBe(all.has(name));
          }
        }),
        { numRuns: 20 },
      );
    }
  });

  it("stays as it was when the meter moves on before it is asked", () => {
    const view = viewOf(ending(committedNs + 200_000_000n));
    const [before, atNs] = [view.snapshot(), view.atNs];
    view.overlay(ending(committedNs + 400_000_000n));
    const last = commits.at(-1) as Commit;
    view.apply({ ...last, number: last.number + 1n, timeNs: last.timeNs + 1n });
    expect(view.snapshot()).not.toBe(before);
    expect(before.atNs).toBe(atNs);
    expect(new Map(before.readings)).toEqual(new Map(viewOf(ending(atNs)).snapshot().readings));
  });

  it("takes each reading from the subsystem that the catalogue names", () => {
    const { readings } = viewOf(ending(committedNs + 200_000_000n)).snapshot();
    for (const subsystem of subsystems) {
      const view = viewOf().of(subsystem.name);
      if (view === undefined) continue;
      const { subsystem: field, ...registers } = view.commit.registersAfter;
      const own = subsystem.readings(registers[field] as never, view.settings, { others: {}, atNs: committedNs });
      expect(own.filter(({ name }) => datapoints.get(name)?.source !== subsystem.name)).toEqual([]);
    }
    expect([...readings.keys()].filter((name) => !datapoints.has(name))).toEqual([]);
  });

  it("is a map like any other to who walks over it", () => {
    const { readings } = viewOf(ending(committedNs)).snapshot();
    const walked: string[] = [];
    readings.forEach((reading, name, map) => {
      expect(map.get(name)).toBe(reading);
      walked.push(name);
    });
    expect(walked).toEqual([...readings.keys()]);
    expect([...readings.values()].map(({ name }) => name)).toEqual(walked);
    expect(readings.size).toBe(walked.length);
  });
});
