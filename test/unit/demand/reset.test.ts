import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Command, DemandPeaks, DemandRegisters, DemandValue, Fact } from "#schemas/codec.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { demand, type DemandState } from "../../../services/demand/subsystem.ts";
import { live } from "./lifetime.ts";
import { commitsOf, nsPerSecond, steady } from "./metering.ts";
import { followed, periodEnd, touCommit } from "./tariff.ts";

const noonNs = 1_772_366_400n * nsPerSecond;
const at = (seconds: number): bigint => noonNs + BigInt(seconds) * nsPerSecond;
const settings: DemandSettings = {
  subintervalSeconds: 10,
  subintervals: 1,
  rates: 1,
  stored: ["previous_period", "cumulative"],
  reset: { lockoutSeconds: 300, to: "zero" },
};
const metering = followed("metrology", commitsOf(steady(noonNs, 47, 5)));
const registersOf = (state: DemandState): DemandRegisters => demand.registers(state) as DemandRegisters;
const valueOf = (state: DemandState): DemandValue => registersOf(state).values[0] as DemandValue;
const peaksOf = (state: DemandState, rate = 0): DemandPeaks => registersOf(state).peaks[rate] as DemandPeaks;

function carriedOut(state: DemandState, command: Command, atNs: bigint): { state: DemandState; facts: Fact[] } {
  const outcome = demand.command?.(state, command, atNs);
  if (outcome === undefined || !("facts" in outcome)) throw new Error(JSON.stringify(outcome));
  return { state: outcome.facts.reduce((before, fact) => demand.evolve(before, fact), state), facts: outcome.facts };
}
const reset = { name: "reset_demand", identity: "key:front" };

describe("a reset", () => {
  it("stores the peaks, adds them to the cumulative demand and begins anew, at once", () => {
    const { state } = live(demand, settings, metering);
    const before = valueOf(state);
    const { state: after, facts } = carriedOut(state, reset, at(47));
    expect(facts).toEqual([{ kind: "demandReset", demandReset: { atNs: at(47), by: "key:front", cause: "command" } }]);
    expect(valueOf(after)).toMatchObject({ peakMicroW: 0n, peakNs: 0n, lastMicroW: before.lastMicroW });
    expect(peaksOf(after).previousPeriod[0]).toMatchObject({ microW: before.peakMicroW, ns: before.peakNs });
    expect(peaksOf(after).cumulativeMicroW[0]).toBe(before.peakMicroW);
  });

  it("is refused within the lockout with the time that is left, whoever asks, and nothing changes [I2-D09]", () => {
    const { state } = live(demand, settings, metering);
    const { state: after } = carriedOut(state, reset, at(47));
    fc.assert(
      fc.property(fc.bigInt({ min: at(47), max: at(347) - 1n }), (atNs) => {
        const left = (at(347) - atNs + nsPerSecond - 1n) / nsPerSecond;
        expect(demand.command?.(after, reset, atNs)).toEqual({
          error: "MTR_COMMAND_REFUSED",
          message: `demand was reset before; it can be reset again in ${left} s`,
        });
      }),
    );
    expect(demand.command?.(after, reset, at(347))).toMatchObject({ facts: [{ kind: "demandReset" }] });
  });

  it("by the end of a billing period counts for the lockout, and is not refused by it", () => {
    const ended = [touCommit(1n, at(20), [periodEnd(at(20), 1n)]), touCommit(2n, at(30), [periodEnd(at(30), 2n)])];
    const { state } = live(demand, settings, [...metering, ...followed("tou", ended)]);
    expect(registersOf(state)).toMatchObject({ resets: 2n, resetNs: at(30) });
    expect(demand.command?.(state, reset, at(47))).toMatchObject({ error: "MTR_COMMAND_REFUSED" });
  });

  it("counts from where metering has come, not from the last commit of demand", () => {
    const { state } = live(demand, settings, metering);
    expect(carriedOut(state, reset, at(40)).facts[0]).toMatchObject({ demandReset: { atNs: at(47) } });
  });

  it("can put the last demand in the place of the peak [V-D07]", () => {
    const { state } = live(demand, { ...settings, reset: { lockoutSeconds: 0, to: "last" } }, metering);
    const { lastMicroW, lastNs } = valueOf(state);
    const { state: after } = carriedOut(state, reset, at(47));
    expect(valueOf(after)).toMatchObject({ peakMicroW: lastMicroW, peakNs: lastNs });
  });
});

describe("a preset", () => {
  const preset = (name: string, value: unknown): Command => ({
    name: "preset_demand",
    identity: "http:127.0.0.1",
    parameters: JSON.stringify({ name, value }),
  });

  it("sets a peak or a cumulative demand of any rate, and nothing else [J-D16]", () => {
    const { state } = live(demand, settings, metering);
    const first = carriedOut(state, preset("demand.active.import.peak", 1200.5), at(47)).state;
    expect(valueOf(first)).toMatchObject({ peakMicroW: 1_200_500_000n, peakNs: at(47) });
    const second = carriedOut(first, preset("demand.active.import.cumulative.rate1", 3), at(47)).state;
    expect(peaksOf(second, 1).cumulativeMicroW[0]).toBe(3_000_000n);
    expect(registersOf(second).values.slice(1)).toEqual(registersOf(state).values.slice(1));
  });

  it("is refused for what is no such register, with what it needs", () => {
    const { state } = live(demand, settings, metering);
    for (const command of [
      preset("demand.active.import.last", 1),
      preset("demand.active.import.peak.rate2", 1),
      preset("demand.q60.import.peak", 1),
      preset("demand.active.import.peak", "1"),
      preset("demand.active.import.peak", 1e300),
      { name: "preset_demand", identity: "x", parameters: "{" },
      { name: "preset_demand", identity: "x" },
    ])
      expect(demand.command?.(state, command, at(47))).toMatchObject({ error: "MTR_COMMAND_REFUSED" });
  });
});
