import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "#schemas/codec.ts";
import { windowValueCount } from "#schemas/window.ts";
import { Quality } from "#schemas/quality.ts";
import { pqTriggers } from "../../../services/pq-triggers/subsystem.ts";
import { live } from "../demand/lifetime.ts";
import { settings, udin, windowsOf, type Part } from "./waves.ts";

const percent = fc.oneof(
  fc.constantFrom(0, 3, 4.9, 5, 6.9, 7, 50, 89.9, 90, 91.9, 92, 100, 108, 108.1, 110, 110.1, 150),
  fc.integer({ min: 0, max: 160 }),
);
/** A level that holds for a while, so that events span windows. */
const level = fc
  .tuple(fc.tuple(percent, percent, percent), fc.integer({ min: 1, max: 9 }))
  .map(([row, count]) => Array.from({ length: count }, () => row));
const part: fc.Arbitrary<Part> = fc.record({
  percents: fc.array(level, { minLength: 1, maxLength: 5 }).map((levels) => levels.flat()),
  complete: fc.boolean().chain((often) => (often ? fc.constant(true) : fc.boolean())),
  quality: fc.constantFrom(0, 0, Quality.missing, Quality.flagged),
});
const parts = fc
  .array(part, { minLength: 1, maxLength: 8 })
  .map((list) => list.map((one, at) => ({ ...one, gap: list[at - 1]?.complete === false ? 5 : 0 })));

interface Event {
  kind: number;
  startNs: bigint;
  endNs: bigint;
  extremeVolts: number;
  channels: number;
}

/** Events found by looking at one kind at a time over the whole recording. */
function naive(list: Part[]): Event[] {
  const cycles = windowsOf(list).flatMap(({ window }) =>
    window.halfCycleEndNs.map((offset, row) => ({
      endNs: window.startNs + BigInt(offset),
      volts: [0, 1, 2].map((channel) => Math.fround(window.halfCycleRms[row * windowValueCount + channel] as number)),
      cutNs: !window.complete && row === window.halfCycleEndNs.length - 1 ? window.endNs : undefined,
    })),
  );
  const limit = (value: number): number => (value * udin) / 100;
  const rules = [
    { kind: 1, beyond: (v: number) => v < limit(90), back: (v: number) => v >= limit(92), all: false, worst: Math.min },
    {
      kind: 2,
      beyond: (v: number) => v > limit(110),
      back: (v: number) => v <= limit(108),
      all: false,
      worst: Math.max,
    },
    { kind: 3, beyond: (v: number) => v < limit(5), back: (v: number) => v >= limit(7), all: true, worst: Math.min },
  ];
  return rules.flatMap(({ kind, beyond, back, all, worst }) => {
    const events: Event[] = [];
    let first = -1;
    cycles.forEach(({ endNs, volts, cutNs }, at) => {
      const close = (through: number, atNs: bigint): void => {
        const inside = cycles.slice(first, through);
        const channels = inside.reduce(
          (bits, cycle) => cycle.volts.reduce((so, v, channel) => (beyond(v) ? so | (1 << channel) : so), bits),
          0,
        );
        const extremeVolts = worst(...inside.flatMap((cycle) => cycle.volts));
        events.push({ kind, startNs: cycles[first]?.endNs as bigint, endNs: atNs, extremeVolts, channels });
        first = -1;
      };
      if (first >= 0 && (all ? volts.some(back) : volts.every(back))) close(at, endNs);
      else if (first < 0 && cutNs === undefined && (all ? volts.every(beyond) : volts.some(beyond))) first = at;
      if (first >= 0 && cutNs !== undefined) close(at + 1, cutNs);
    });
    return events;
  });
}

const started = (facts: Fact[]) =>
  facts.flatMap((fact) => (fact.kind === "voltageEventStarted" ? [fact.voltageEventStarted] : []));
const ended = (facts: Fact[]) =>
  facts.flatMap((fact) => (fact.kind === "voltageEventEnded" ? [fact.voltageEventEnded] : []));

describe("voltage events of any recording", () => {
  it("are those that a look at one kind at a time finds", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const found = ended(live(pqTriggers, settings, windowsOf(list)).facts).map(
          ({ kind, startNs, endNs, extremeVolts, channels }) => ({
            kind: kind as number,
            startNs,
            endNs,
            extremeVolts,
            channels,
          }),
        );
        const order = (a: Event, b: Event): number => a.kind - b.kind || Number(a.startNs - b.startNs);
        expect(found.sort(order)).toEqual(naive(list).sort(order));
      }),
      { numRuns: 300 },
    );
  });

  it("each begin once, end at most once and later, and never overlap within a kind", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const { facts, state } = live(pqTriggers, settings, windowsOf(list));
        const starts = started(facts);
        const ends = ended(facts);
        expect(starts.map(({ number }) => number)).toEqual(starts.map((_, index) => BigInt(index + 1)));
        const closed = [
          ...ends.map(({ number }) => number),
          ...state.voltageEvents.open.map(({ number }) => number),
        ].sort((a, b) => Number(a - b));
        expect(closed).toEqual(starts.map(({ number }) => number));
        for (const { startNs, endNs } of ends) expect(endNs > startNs).toBe(true);
        for (const kind of [1, 2, 3]) {
          const spans = ends.filter((event) => event.kind === kind).sort((a, b) => Number(a.startNs - b.startNs));
          spans.slice(1).forEach(({ startNs }, index) => expect(startNs >= (spans[index]?.endNs as bigint)).toBe(true));
        }
        expect(state.mode).toBe(state.voltageEvents.open.length > 0 ? "disturbed" : "undisturbed");
      }),
    );
  });

  it("are the same after any number of restarts", () => {
    fc.assert(
      fc.property(parts, fc.uniqueArray(fc.nat(7)), (list, kills) => {
        const inputs = windowsOf(list);
        expect(live(pqTriggers, settings, inputs, new Set(kills))).toEqual(live(pqTriggers, settings, inputs));
      }),
      { numRuns: 300 },
    );
  });

  it("do not depend on a window being observed twice", () => {
    fc.assert(
      fc.property(parts, (list) => {
        for (const [index, state] of live(pqTriggers, settings, windowsOf(list)).states.entries()) {
          const input = windowsOf(list)[index];
          if (input !== undefined) expect(pqTriggers.observe?.(state, input)).toEqual(state);
        }
      }),
    );
  });
});
