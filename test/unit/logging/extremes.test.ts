import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Commit, Fact } from "#schemas/codec.ts";
import { secondQuantityNames, windowQuantityNames } from "#schemas/datapoints.ts";
import { Quality } from "#schemas/quality.ts";
import { energyAccumulatorCount } from "#schemas/window.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";
import { logging } from "../../../services/logging/subsystem.ts";
import type { LoggingState } from "../../../services/logging/state.ts";
import { live, type Lifetime } from "../demand/lifetime.ts";
import { commitsOf, nsPerSecond } from "../demand/metering.ts";

const noonNs = 1_772_366_400n * nsPerSecond;
const settings = { profileSeconds: 900, profileChannels: ["energy.active.import.total"] };
const voltage = secondQuantityNames.indexOf("voltage.an.rms");

/** What a second showed: voltage A, and whether samples were missing in it. */
interface Shown {
  volts: number;
  missing: boolean;
}

const arbitraryShown = fc.array(
  fc.record({ volts: fc.float({ min: 180, max: 260, noNaN: true }), missing: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

/** Commits of a metrology that showed these seconds from noon on. */
function commits(shown: Shown[]): FollowedCommit[] {
  const seconds = shown.map(({ missing }, index) => ({
    fromNs: noonNs + BigInt(index) * nsPerSecond,
    throughNs: noonNs + BigInt(index + 1) * nsPerSecond,
    energyMicroWh: Array.from({ length: energyAccumulatorCount }, () => 0n),
    quality: missing ? Quality.missing : 0,
  }));
  return commitsOf(seconds).map((commit, index) => ({
    from: "metrology",
    commit: showing(commit, shown[index] as Shown),
  }));
}

function showing(commit: Commit, { volts }: Shown): Commit {
  const quantities = [...windowQuantityNames.map(() => 0), ...secondQuantityNames.map(() => Number.NaN)];
  quantities[windowQuantityNames.length + voltage] = Math.fround(volts);
  const facts = commit.facts.map((fact) =>
    fact.kind === "energyMetered" ? { ...fact, energyMetered: { ...fact.energyMetered, quantities } } : fact,
  );
  return { ...commit, facts };
}

const reset = (second: number): Fact[] => [
  { kind: "extremesReset", extremesReset: { atNs: noonNs + BigInt(second) * nsPerSecond, by: "someone" } },
];
const found = ({ state: { found: now } }: Lifetime<LoggingState>) => ({
  minimum: now.minimum.values[voltage],
  minimumNs: now.minimum.timesNs[voltage],
  maximum: now.maximum.values[voltage],
  maximumNs: now.maximum.timesNs[voltage],
});

/** The same found plainly: the first second that shows the lowest, and the highest. */
function plainly(shown: Shown[], from = 0) {
  const candidates = shown
    .map(({ volts, missing }, index) => ({
      volts: Math.fround(volts),
      missing,
      ns: noonNs + BigInt(index + 1) * nsPerSecond,
    }))
    .slice(from)
    .filter(({ missing }) => !missing);
  const low = candidates.reduce<(typeof candidates)[0] | undefined>(
    (best, one) => (best && best.volts <= one.volts ? best : one),
    undefined,
  );
  const high = candidates.reduce<(typeof candidates)[0] | undefined>(
    (best, one) => (best && best.volts >= one.volts ? best : one),
    undefined,
  );
  return {
    minimum: low?.volts ?? Number.NaN,
    minimumNs: low?.ns ?? 0n,
    maximum: high?.volts ?? Number.NaN,
    maximumNs: high?.ns ?? 0n,
  };
}

describe("minima and maxima", () => {
  it("are those of the whole seconds without missing samples, with their times, whenever the process dies [I1-M08, I2-M14]", () => {
    fc.assert(
      fc.property(arbitraryShown, fc.uniqueArray(fc.nat(60)), (shown, kills) => {
        expect(found(live(logging, settings, commits(shown), new Set(kills)))).toEqual(plainly(shown));
      }),
    );
  });

  it("begin anew with a reset, whenever the process dies after it", () => {
    fc.assert(
      fc.property(arbitraryShown, fc.nat(60), fc.uniqueArray(fc.nat(60)), (shown, at, kills) => {
        const after = Math.min(at, shown.length - 1);
        const resets = new Map([[after, reset(after + 1)]]);
        const lived = live(logging, settings, commits(shown), new Set(kills), resets);
        expect(found(lived)).toEqual(plainly(shown, after + 1));
      }),
    );
  });

  it("enter the log at most every ten seconds where nothing else does, and are then complete", () => {
    const shown = Array.from({ length: 35 }, (_, index) => ({ volts: 200 + index, missing: false }));
    const { facts, state } = live(logging, settings, commits(shown));
    const reached = facts.filter(({ kind }) => kind === "extremesReached");
    expect(reached.length).toBe(4);
    expect(logging.registers(state)).toMatchObject({ extremesResetNs: 0n });
    expect(state.extremes.maximum.values[voltage]).toBe(230);
  });

  it("are read under the names of the quantities, with the instant", () => {
    const { state } = live(logging, settings, commits([{ volts: 229.5, missing: false }]));
    const readings = logging.readings(logging.registers(state) as never, settings, { others: {}, atNs: noonNs });
    const byName = new Map(readings.map(({ name, value }) => [name, value]));
    expect(byName.get("voltage.an.rms.minimum")).toBe(229.5);
    expect(byName.get("voltage.an.rms.maximum.time")).toBe(noonNs + nsPerSecond);
    expect(byName.has("voltage.bn.rms.minimum")).toBe(false);
  });
});
