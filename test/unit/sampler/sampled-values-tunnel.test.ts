import { createSocket } from "node:dgram";
import { setTimeout as sleep } from "node:timers/promises";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channelCount } from "#schemas/samples.ts";
import type { SourceBlock } from "../../../services/sampler/source.ts";
import { SampleCounter } from "../../../services/sampler/sources/sampled-values/counter.ts";
import { probeTunnel, tunnelAddress, tunnelSource } from "../../../services/sampler/sources/sampled-values/tunnel.ts";
import { freePort } from "../../support/program.ts";
import { channelOf, frameOf, pduOf } from "./sampled-values.ts";

const rateHz = 4000;
const perFrame = 8;

/** A merging unit that sends what is due by the wall clock every few milliseconds, and leaves the frames of `lost` out. */
function mergingUnit(port: number, lost: (sample: number) => boolean): { stop(): void } {
  const socket = createSocket("udp4");
  const startMs = Math.ceil(Date.now() / 1000) * 1000;
  let sample = 0;
  const timer = setInterval(() => {
    for (; startMs + ((sample + perFrame) * 1000) / rateHz <= Date.now(); sample += perFrame) {
      const units = Array.from({ length: perFrame }, (_, at) => ({
        smpCnt: (sample + at) % rateHz,
        values: { va: sample + at },
      }));
      if (!lost(sample)) socket.send(frameOf(pduOf(units)), port, "127.0.0.1");
    }
  }, 4);
  return {
    stop: () => {
      clearInterval(timer);
      socket.close();
    },
  };
}

describe("a live stream of sampled values", () => {
  it("is listened to, then metered as it comes, with its samples numbered by their time", async () => {
    const port = await freePort();
    let holeFrom = Number.POSITIVE_INFINITY;
    const unit = mergingUnit(port, (sample) => sample >= holeFrom && sample < holeFrom + 400);
    const stop = new AbortController();
    try {
      const probed = await probeTunnel({ host: "127.0.0.1", port, svId: undefined }, stop.signal);
      expect(probed.shape).toMatchObject({ svId: "0000MU0101", rateHz });
      const originNs = (BigInt(Date.now()) / 1000n - 5n) * 1_000_000_000n;
      const source = tunnelSource(probed, originNs);
      const blocks: SourceBlock[] = [];
      for await (const block of source.blocks(0, stop.signal)) {
        blocks.push(block);
        const [value] = block.samples.subarray(channelOf("va"));
        if (blocks.length === 2) holeFrom = Math.ceil((value as number) / perFrame) * perFrame + 4000;
        if ((value as number) > holeFrom + 1200) stop.abort();
      }
      const [first] = blocks as [SourceBlock, ...SourceBlock[]];
      const shift = (first.samples[channelOf("va")] as number) - first.sourceSample;
      let missing = 0;
      let next = first.sourceSample;
      for (const { sourceSample, samples, startNs } of blocks) {
        missing += sourceSample - next;
        next = sourceSample + samples.length / channelCount;
        // Each sample carries its own number, so that one taken for another would be seen.
        expect(samples[channelOf("va")]).toBeCloseTo(sourceSample + shift, 1);
        expect(startNs).toBe(originNs + BigInt(sourceSample) * 250_000n);
      }
      expect(missing).toBe(400);
    } finally {
      stop.abort();
      unit.stop();
      await sleep(20);
    }
  }, 60_000);

  it("says so in one line when its address is none", () => {
    expect(tunnelAddress("synthetic")).toBeUndefined();
    expect(tunnelAddress("sv:[::1]:102/MU 01")).toEqual({ host: "::1", port: 102, svId: "MU 01" });
    for (const spec of ["sv:", "sv:host", "sv:host:0", "sv:host:70000", "sv:a:b:1"])
      expect(() => tunnelAddress(spec)).toThrow("no address for sampled values");
  });
});

describe("the counter of a live stream", () => {
  const secondNs = 1_000_000_000n;
  /** Arrivals of every 40th sample from noon on, with delays in ns by second, leaving out the seconds that were lost. */
  function indices(delays: readonly number[], lostSeconds: ReadonlySet<number>): number[] {
    const counter = new SampleCounter(rateHz, "late");
    const found: number[] = [];
    delays.forEach((delay, second) => {
      for (let smpCnt = 0; smpCnt < rateHz; smpCnt += 40) {
        // A machine that catches up takes packets up late, and then in a burst, never in another order.
        const sentNs = BigInt(second) * secondNs + BigInt(smpCnt) * 250_000n;
        const late = Math.max(0, delay - smpCnt / rateHz);
        if (lostSeconds.has(second)) continue;
        const index = counter.place(smpCnt, 1_772_366_400n * secondNs + sentNs + BigInt(Math.round(late * 1e9)));
        if (index !== undefined) found.push(index);
      }
    });
    return found;
  }

  it("takes packets that a busy machine takes up late for no loss [I2-S03]", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.95, noNaN: true }), { minLength: 4, maxLength: 12 }),
        (delays) => {
          const found = indices([0, 0, ...delays], new Set());
          expect(found).toEqual(Array.from({ length: found.length }, (_, at) => at * 40));
        },
      ),
    );
  });

  it("counts whole seconds that were lost, once their delay has stayed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 1, max: 4 }), (from, count) => {
        const lost = new Set(Array.from({ length: count }, (_, at) => from + at));
        const seconds = from + count + 4;
        const found = indices(
          Array.from({ length: seconds }, () => 0.01),
          lost,
        );
        expect(found.at(-1)).toBe(seconds * rateHz - 40);
        expect(found.length).toBe((seconds - count) * 100);
      }),
    );
  });
});
