import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Quality } from "#schemas/quality.ts";
import { ChannelMap } from "../../../services/metrology/channel-map.ts";
import { HostedKernel } from "../../../services/metrology/hosted-kernel.ts";
import { endedState } from "../../../services/metrology/kernel/kernel-state.ts";
import { createKernel } from "../../../services/metrology/kernel/reference-kernel.ts";
import type { KernelStart, MeteredInput } from "../../../services/metrology/messages.ts";
import { blocksOf, sample, settingsFor, threePhase } from "./synthetic.ts";

/** What a kernel tells that saw nothing before, and whose first block comes after so many samples that it never saw. */
function toldAfter(missedBefore: number): MeteredInput[] {
  const settings = settingsFor();
  const rateHz = 3_200;
  const samples = sample(threePhase(230, 5, 20), { rateHz, frequencyHz: 50, seconds: 3 });
  const told: MeteredInput[] = [];
  const start = { nextWindow: 0, resume: new Uint8Array(), again: false, meteredNs: 0n };
  const maker = { create: (resume?: Uint8Array) => createKernel(settings, resume), ended: endedState };
  const hosted = new HostedKernel(maker, new ChannelMap(settings), start, (input) => told.push(input));
  blocksOf(samples, rateHz, [640], missedBefore).forEach((block, index) =>
    hosted.feed({ block, missedBefore: index === 0 ? missedBefore : 0 }),
  );
  return told;
}

const qualities = (told: MeteredInput[]): number[] =>
  told.flatMap((input) => (input.kind === "window" ? input.result.slices : [])).map(({ quality }) => quality);

it("flags the first second after samples that were lost before anything was metered, and no other", () => {
  const told = toldAfter(1_600);
  expect(told[0]).toMatchObject({ kind: "gap", count: 1_600, nextSample: 1_600 });
  const [first, ...others] = qualities(told);
  expect((first as number) & Quality.missing).toBe(Quality.missing);
  expect(others.every((quality) => (quality & Quality.missing) === 0)).toBe(true);
  expect(qualities(toldAfter(0)).every((quality) => (quality & Quality.missing) === 0)).toBe(true);
});

const rateHz = 3_200;
const settings = settingsFor();
const samples = sample(threePhase(230, 5, 20), { rateHz, frequencyHz: 50.02, seconds: 6 });

/** What is told of the samples from an index on, by a kernel that starts so. */
function toldFrom(firstSample: number, start: KernelStart, missedBefore = 0): MeteredInput[] {
  const told: MeteredInput[] = [];
  const maker = { create: (resume?: Uint8Array) => createKernel(settings, resume), ended: endedState };
  const hosted = new HostedKernel(maker, new ChannelMap(settings), start, (input) => told.push(input));
  for (const [index, block] of blocksOf(samples, rateHz, [640]).entries()) {
    const skipped = firstSample - block.firstSample;
    if (skipped >= 640) continue;
    const fresh = skipped <= 0 ? block : { ...block, firstSample, samples: block.samples.subarray(8 * skipped) };
    if (skipped > 0) fresh.startNs += BigInt(Math.round((skipped / rateHz) * 1e9));
    hosted.feed({ block: fresh, missedBefore: index === Math.floor(firstSample / 640) ? missedBefore : 0 });
  }
  return told;
}

type FoundWindow = Extract<MeteredInput, { kind: "window" }>["result"];
const windowsOf = (told: readonly MeteredInput[]): FoundWindow[] =>
  told.flatMap((input) => (input.kind === "window" ? [input.result] : []));
const slicesOf = (told: readonly MeteredInput[]) => windowsOf(told).flatMap(({ slices }) => slices);

describe("a kernel whose state is older than the log", () => {
  const whole = windowsOf(toldFrom(0, { nextWindow: 0, resume: new Uint8Array(), again: false, meteredNs: 0n }));
  const committing = whole.filter(({ slices }) => slices.length > 0);
  /** A window whose state is in the log, and a later one that led to the last commit. */
  const places = fc
    .tuple(fc.nat(committing.length - 2), fc.nat(committing.length - 2))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => [committing[Math.min(a, b)], committing[Math.max(a, b)]] as [FoundWindow, FoundWindow]);
  const startOf = (state: FoundWindow, last: FoundWindow): KernelStart => ({
    nextWindow: last.window.number + 1,
    resume: state.resume,
    again: true,
    meteredNs: last.slices.at(-1)!.throughNs,
  });

  it("tells what comes after the log to the bit as it would have been told, and nothing else", () => {
    fc.assert(
      fc.property(places, ([state, last]) => {
        const told = windowsOf(toldFrom(state.nextSample, startOf(state, last)));
        expect(told).toEqual(whole.slice(last.window.number + 1));
      }),
      { numRuns: 10 },
    );
  });

  it("begins anew where the log ends when its samples are gone: once told, flagged, and no energy twice", () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 9_000 }), ([state, last], missed) => {
        // Behind the last sample nothing comes, and nothing is told.
        fc.pre(state.nextSample + missed < 6 * rateHz);
        const start = startOf(state, last);
        const told = toldFrom(state.nextSample + missed, start, missed);
        const gap = told.find(({ kind }) => kind === "gap");
        expect(gap).toMatchObject({ anew: true, fromNs: start.meteredNs, nextWindow: start.nextWindow });
        expect(told.filter(({ kind }) => kind === "gap")).toHaveLength(1);
        const [first, ...others] = slicesOf(told);
        if (gap?.kind !== "gap" || first === undefined) return;
        expect(first.fromNs).toBe(gap.throughNs);
        expect(first.quality & Quality.missing).toBe(Quality.missing);
        expect(windowsOf(told)[0]?.window.number).toBe(start.nextWindow);
        const known = slicesOf(whole.map((result) => ({ kind: "window", result })));
        for (const { fromNs, throughNs, energyMicroWh } of others) {
          const same = known.find((slice) => slice.fromNs === fromNs && slice.throughNs === throughNs);
          const differences = energyMicroWh.map((energy, at) => Number(energy - (same?.energyMicroWh[at] ?? -9n)));
          expect(Math.max(...differences.map(Math.abs))).toBeLessThanOrEqual(5_000);
        }
      }),
      { numRuns: 10 },
    );
  });
});
