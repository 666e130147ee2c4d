import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { energyAccumulatorCount, energyAccumulatorNames, type EnergySlice } from "#schemas/window.ts";
import { accountOf, type EnergyHistory } from "../../../deploy/chaos/energy-account.ts";
import { judge, type Findings } from "../../../deploy/chaos/verdict.ts";
import type { Expectation } from "../../../deploy/chaos/scenario.ts";
import { verdictJson, verdictLines } from "../../../deploy/chaos/verdict-text.ts";

const second = 1_000_000_000n;
const importTotal = energyAccumulatorNames.indexOf("energy.active.import.total");
const q1Total = energyAccumulatorNames.indexOf("energy.reactive.q1.total");

const strict: Expectation = {
  lostMicroWhMax: 0n,
  duplicatedMicroWhMax: 0n,
  unflaggedMax: 0,
  flaggedMax: undefined,
  outageMsMax: undefined,
  takeoverMsMax: undefined,
};

function slice(index: number, microWh: bigint, reactive = 7n): EnergySlice {
  const energyMicroWh = Array.from({ length: energyAccumulatorCount }, () => 0n);
  energyMicroWh[importTotal] = microWh;
  energyMicroWh[q1Total] = reactive;
  return { fromNs: BigInt(index) * second, throughNs: BigInt(index + 1) * second, energyMicroWh, quality: 0 };
}

const historyOf = (slices: readonly EnergySlice[]): EnergyHistory => ({ slices, gaps: [] });

function findings(undisturbed: EnergyHistory, disturbed: EnergyHistory, more: Partial<Findings> = {}): Findings {
  const datapoints = new Map([["frequency", "50 quality 0"]]);
  return {
    undisturbed: { history: undisturbed, datapoints },
    disturbed: { history: disturbed, datapoints },
    ledgerProblems: [],
    outagesMs: new Map([["metrology", 900]]),
    takeoversMs: [1_200],
    takeoversMissing: [],
    faultsPlanned: 1,
    faultsDone: new Map([["kill", 1]]),
    restarts: new Map([["metrology", 1]]),
    brokenOff: undefined,
    ...more,
  };
}

/** Energies of at least two seconds, and the number of one of them. */
const run = fc
  .array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 2, maxLength: 40 })
  .chain((energies) => fc.record({ energies: fc.constant(energies), at: fc.nat(energies.length - 1) }));

describe("the account of a run", () => {
  it("finds nothing in the same history, in whatever order its slices are", () => {
    fc.assert(
      fc.property(run, ({ energies }) => {
        const slices = energies.map((energy, index) => slice(index, energy));
        expect(accountOf(historyOf(slices), historyOf(slices.toReversed()))).toMatchObject({
          lostMicroWh: 0n,
          duplicatedMicroWh: 0n,
          flaggedMicroWh: 0n,
          duplicatedSlices: 0,
          unflaggedGaps: [],
          differingAccumulators: [],
        });
      }),
    );
  });

  it("finds the energy of a slice that is missing, and the gap that no fact tells of", () => {
    fc.assert(
      fc.property(run, ({ energies, at }) => {
        const slices = energies.map((energy, index) => slice(index, energy));
        const account = accountOf(historyOf(slices), historyOf(slices.toSpliced(at, 1)));
        expect(account).toMatchObject({ lostMicroWh: energies[at], duplicatedMicroWh: 0n, flaggedMicroWh: 0n });
        expect(account.unflaggedGaps).toEqual([{ fromNs: BigInt(at) * second, throughNs: BigInt(at + 1) * second }]);
      }),
    );
  });

  it("does not call lost what a fact says is missing", () => {
    fc.assert(
      fc.property(run, ({ energies, at }) => {
        const slices = energies.map((energy, index) => slice(index, energy));
        const gaps = [{ fromNs: BigInt(at) * second, throughNs: BigInt(at + 1) * second, samples: 3_200n }];
        const account = accountOf(historyOf(slices), { slices: slices.toSpliced(at, 1), gaps });
        expect(account).toMatchObject({ lostMicroWh: 0n, flaggedMicroWh: energies[at], unflaggedGaps: [] });
      }),
    );
  });

  it("finds a gap of which a fact tells only a part", () => {
    const slices = [slice(0, 5n), slice(1, 5n), slice(2, 5n)];
    const gaps = [{ fromNs: second, throughNs: second + second / 2n, samples: 1n }];
    const { unflaggedGaps } = accountOf(historyOf(slices), { slices: [slices[0], slices[2]] as EnergySlice[], gaps });
    expect(unflaggedGaps).toEqual([{ fromNs: second + second / 2n, throughNs: 2n * second }]);
  });

  it("finds a slice that is counted twice", () => {
    fc.assert(
      fc.property(run, ({ energies, at }) => {
        const slices = energies.map((energy, index) => slice(index, energy));
        const account = accountOf(historyOf(slices), historyOf([...slices, slices[at] as EnergySlice]));
        expect(account).toMatchObject({ lostMicroWh: 0n, duplicatedMicroWh: energies[at], duplicatedSlices: 1 });
      }),
    );
  });

  it("does not let what is lost in one second and counted twice in another cancel out", () => {
    fc.assert(
      fc.property(run, fc.bigInt({ min: 1n, max: 1_000n }), ({ energies }, moved) => {
        const slices = energies.map((energy, index) => slice(index, energy + 1_000n));
        const other = slices.map((one, index) =>
          index === 0
            ? slice(0, (energies[0] as bigint) + 1_000n - moved)
            : index === 1
              ? slice(1, (energies[1] as bigint) + 1_000n + moved)
              : one,
        );
        const account = accountOf(historyOf(slices), historyOf(other));
        expect(account).toMatchObject({ lostMicroWh: moved, duplicatedMicroWh: moved, differingAccumulators: [] });
      }),
    );
  });

  it("finds energy out of nothing, before, after and between what was metered", () => {
    const slices = [slice(1, 5n), slice(3, 5n)];
    for (const at of [0, 2, 4])
      expect(accountOf(historyOf(slices), historyOf([...slices, slice(at, 9n)]))).toMatchObject({
        duplicatedMicroWh: 9n,
      });
  });
});

describe("the verdict", () => {
  const slices = [slice(0, 500n), slice(1, 600n), slice(2, 700n)];
  const good = historyOf(slices);

  it("passes a run that is the same to the bit", () => {
    expect(judge(findings(good, good), strict)).toMatchObject({ passed: true, reasons: [] });
  });

  it.each<[string, Findings, RegExp]>([
    ["energy is lost", findings(good, historyOf(slices.slice(0, 2))), /700 uWh are missing/],
    [
      "energy is counted twice",
      findings(good, historyOf([...slices, slice(2, 700n)])),
      /700 uWh are counted too often/,
    ],
    ["a gap is unflagged", findings(good, historyOf([slices[0], slices[2]] as EnergySlice[])), /1 gaps that no fact/],
    [
      "one micro-watt-hour is missing",
      findings(good, historyOf([slices[0], slice(1, 599n), slices[2]] as EnergySlice[])),
      /^1 uWh are missing/,
    ],
    [
      "only reactive energy differs",
      findings(good, historyOf([slices[0], slices[1], slice(2, 700n, 8n)] as EnergySlice[])),
      /accumulators differ, the first is energy\.reactive\.q1\.total/,
    ],
    [
      "a register differs",
      { ...findings(good, good), disturbed: { history: good, datapoints: new Map() } },
      /frequency/,
    ],
    ["the ledger is damaged", findings(good, good, { ledgerProblems: ["commit 7 is missing"] }), /commit 7 is missing/],
    ["a fault did not come", findings(good, good, { faultsPlanned: 2 }), /1 of 2 faults/],
    ["a killed service stayed away", findings(good, good, { takeoversMissing: ["tou"] }), /tou was killed/],
    ["the run was broken off", findings(good, good, { brokenOff: "it stood still" }), /it stood still/],
    ["nothing was metered at all", findings(historyOf([]), historyOf([])), /nothing is shown/],
    [
      "there are no registers to compare",
      {
        ...findings(good, good),
        undisturbed: { history: good, datapoints: new Map() },
        disturbed: { history: good, datapoints: new Map() },
      },
      /nothing is shown/,
    ],
  ])("fails when %s", (_, planted, reason) => {
    const { passed, reasons } = judge(planted, strict);
    expect(passed).toBe(false);
    expect(reasons.join("\n")).toMatch(reason);
  });

  it("fails when a threshold of time or gaps is passed, and only then", () => {
    const limit = (more: Partial<Expectation>): boolean => judge(findings(good, good), { ...strict, ...more }).passed;
    expect([limit({ outageMsMax: 900 }), limit({ outageMsMax: 899 })]).toEqual([true, false]);
    expect([limit({ takeoverMsMax: 1_200 }), limit({ takeoverMsMax: 1_199 })]).toEqual([true, false]);
    const gap = { fromNs: 2n * second, throughNs: 3n * second, samples: 3_200n };
    const flagged = findings(good, { slices: slices.slice(0, 2), gaps: [gap] });
    expect(judge(flagged, strict).passed).toBe(true);
    expect(judge(flagged, { ...strict, flaggedMax: 0 }).passed).toBe(false);
  });

  it("says the same in words and in JSON", () => {
    const verdict = judge(findings(good, historyOf(slices.slice(0, 2))), strict);
    const scenario = { title: "a loss" } as Parameters<typeof verdictLines>[0];
    expect(verdictLines(scenario, verdict)[0]).toBe("FAILED  a loss");
    expect(verdictLines(scenario, verdict)).toContain("lost        700 uWh");
    expect(JSON.parse(JSON.stringify(verdictJson(scenario, verdict)))).toMatchObject({
      passed: false,
      energy: { expectedMicroWh: "1800", meteredMicroWh: "1100", lostMicroWh: "700" },
      gaps: { unflagged: [{ from: "1970-01-01T00:00:02Z", through: "1970-01-01T00:00:03Z" }] },
    });
  });
});
