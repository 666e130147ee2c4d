import * as fc from "fast-check";
import { pack, unpack } from "msgpackr";
import { describe, expect, it } from "vitest";
import type { Fact } from "#schemas/codec.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import { demand } from "../../services/demand/subsystem.ts";
import { logging } from "../../services/logging/subsystem.ts";
import { pqTriggers } from "../../services/pq-triggers/subsystem.ts";
import { tou } from "../../services/tou/subsystem.ts";
import { expectRoundTrip, live } from "../unit/demand/lifetime.ts";
import { arbitrarySeconds, commitsOf } from "../unit/demand/metering.ts";
import { settings as pqSettings, windowsOf } from "../unit/pq-triggers/waves.ts";

const sinceNs = 1_772_366_400_000_000_000n;
const following = arbitrarySeconds(sinceNs).map((seconds) =>
  commitsOf(seconds).map((commit) => ({ from: "metrology", commit })),
);
const levels = fc.array(fc.integer({ min: 0, max: 130 }), { minLength: 1, maxLength: 30 });
const windows = fc
  .array(levels, { minLength: 1, maxLength: 4 })
  .map((parts) =>
    windowsOf(parts.map((list) => ({ percents: list.map((percent) => [percent, 100, 100]), complete: true }))),
  );

const subsystems: [string, AnySubsystem, unknown, fc.Arbitrary<unknown[]>][] = [
  ["demand", demand, { subintervalSeconds: 4, subintervals: 3 }, following],
  [
    "tou",
    tou,
    {
      zone: "UTC",
      offsets: [{ fromNs: "0", offsetSeconds: 0 }],
      rates: 2,
      week: [{ days: [1, 7], at: "13:00", rate: 2 }],
    },
    following,
  ],
  ["logging", logging, { profileSeconds: 5, profileChannels: ["energy.active.import.total"] }, following],
  ["pq-triggers", pqTriggers, pqSettings, windows],
];

describe.each(subsystems)("%s", (_name, subsystem, settings, inputs) => {
  it("has states that come back from a snapshot as they were, and go on from there", () => {
    fc.assert(
      fc.property(inputs, fc.nat(30), (list, cut) => {
        const { states, state } = live(subsystem, settings, list);
        const at = cut % states.length;
        let resumed = unpack(pack(states[at]));
        expect(resumed).toEqual(states[at]);
        for (const input of list.slice(at + 1)) {
          const facts = subsystem.decide(resumed, input);
          if (facts.length === 0) resumed = subsystem.observe?.(resumed, input) ?? resumed;
          for (const fact of facts) resumed = subsystem.evolve(resumed, fact);
        }
        expect(resumed).toEqual(state);
      }),
      { numRuns: 50 },
    );
  });

  it("never changes a state or an input that it was given", () => {
    fc.assert(
      fc.property(inputs, (list) => {
        const frozen = (value: unknown): unknown => {
          if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
            Object.freeze(value);
            for (const part of Object.values(value)) frozen(part);
          }
          return value;
        };
        for (const input of list) frozen(input);
        let state = frozen(live(subsystem, settings, []).state);
        for (const input of list) {
          for (const fact of subsystem.decide(state, input))
            state = frozen(subsystem.evolve(state, frozen(fact) as Fact));
          state = frozen(subsystem.observe?.(state, input) ?? state);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leaves its state as it is when a new incarnation takes over", () => {
    fc.assert(
      fc.property(inputs, (list) => {
        const { state } = live(subsystem, settings, list);
        expect(subsystem.evolve(state, { kind: "epochOpened", epochOpened: { program: "test" } })).toBe(state);
      }),
      { numRuns: 20 },
    );
  });

  it("has registers that survive the wire from the first state on", () => {
    expectRoundTrip(subsystem, subsystem.initial());
    expectRoundTrip(subsystem, live(subsystem, settings, []).state);
  });
});
