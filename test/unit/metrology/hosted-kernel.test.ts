import { expect, it } from "vitest";
import { Quality } from "#schemas/quality.ts";
import { ChannelMap } from "../../../services/metrology/channel-map.ts";
import { HostedKernel } from "../../../services/metrology/hosted-kernel.ts";
import { endedState } from "../../../services/metrology/kernel/kernel-state.ts";
import { createKernel } from "../../../services/metrology/kernel/reference-kernel.ts";
import type { MeteredInput } from "../../../services/metrology/messages.ts";
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
