import { channelCount, endNs, frames, type SampleBlock } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import type { ChannelMap } from "./channel-map.ts";
import type { Kernel, KernelEnd, KernelFinding, KernelMaker } from "./kernel.ts";
import type { KernelAtRest, KernelStart, MeteredInput } from "./messages.ts";
import type { RingItem } from "./ring.ts";

const stateless = new Uint8Array();

/**
 * A kernel with what is told beside its windows: gaps before a block, and the end of the samples.
 *
 * The state that it starts from may be some seconds older than what the log holds. Then it meters those seconds again, and
 * tells nothing until it has come to the window that the last commit followed from. Where the samples for that are gone, it
 * begins anew at the instant up to which the log has metered, and tells the gap from there.
 */
export class HostedKernel {
  #kernel: Kernel;
  readonly #maker: KernelMaker;
  readonly #channels: ChannelMap;
  readonly #tell: (input: MeteredInput) => void;
  /** Time after the last sample that was fed; undefined before the first. */
  #reachedNs: bigint | undefined;
  /** Where the last window that anything follows from left the kernel. */
  #rest: KernelAtRest;
  /** Time up to which metering has been told: at first what the log holds. */
  #meteredNs: bigint;
  /** Sample after the last window that was told; 0 before the first. */
  #toldSample = 0;
  /** `again` while what the log holds is metered again, `lost` once that cannot be done. */
  #phase: "again" | "lost" | "new";

  constructor(maker: KernelMaker, channels: ChannelMap, start: KernelStart, tell: (input: MeteredInput) => void) {
    const { resume, nextWindow, again, meteredNs } = start;
    this.#maker = maker;
    this.#kernel = maker.create(resume.length > 0 ? resume : undefined);
    this.#channels = channels;
    this.#rest = { nextWindow, resume };
    this.#meteredNs = meteredNs;
    this.#phase = again ? "again" : "new";
    this.#tell = tell;
  }

  /** Feeds a block; tells what comes of it in the order of the samples. */
  feed(item: RingItem): void {
    const { block, missedBefore } = item;
    if (this.#phase === "again") this.#feedAgain(item);
    else if (this.#phase === "new") this.#feedNew(block, missedBefore);
    if (this.#phase === "lost") this.#beginAnew(block);
    else if (block.last) this.#stop(block);
  }

  /** A state holds samples beyond the one that it needs next, so an end at that one comes after they have been metered. */
  #stop(block: SampleBlock): void {
    const nextSample = Math.max(block.firstSample + frames(block), this.#toldSample);
    const reachedNs = endNs(block);
    const atNs = reachedNs > this.#meteredNs ? reachedNs : this.#meteredNs;
    this.#reachedNs = atNs;
    this.#tell({ kind: "stopped", atNs, nextSample, ...this.#rest });
  }

  #feedNew(block: SampleBlock, missedBefore: number): void {
    // A kernel that has seen nothing yet cannot tell that something is missing before its first sample.
    const unseen = missedBefore > 0 && this.#reachedNs === undefined && this.#rest.resume.length === 0;
    if (missedBefore > 0) this.#endAtGap(block, missedBefore);
    this.#push(unseen ? { ...block, quality: block.quality | Quality.missing } : block);
  }

  #push(block: SampleBlock): void {
    this.#kernel.push(this.#channels.apply(block), (result) => this.#found(result));
    this.#reachedNs = endNs(block);
  }

  /** A gap may be the one before which the log ends: then metering the end of what is there leads to its last window, too. */
  #feedAgain({ block, missedBefore }: RingItem): void {
    if (missedBefore > 0) this.#kernel.flush((result) => this.#found(result));
    if (missedBefore > 0 && (this.#phase === "again" || this.#reachedNs === undefined)) this.#phase = "lost";
    if (this.#phase === "again") this.#push(block);
    else if (this.#phase === "new") this.#feedNew(block, missedBefore);
    if (block.last && this.#phase === "again") this.#phase = "lost";
  }

  #endAtGap(block: SampleBlock, missedBefore: number): void {
    let end: KernelEnd = {
      sample: Math.max(block.firstSample - missedBefore, this.#toldSample),
      timeNs: this.#reachedNs ?? block.startNs - BigInt(Math.round((missedBefore / block.rateHz) * 1e9)),
    };
    this.#kernel.flush((result) => {
      this.#found(result);
      // A kernel that was resumed has metered some of the samples that it would have needed again.
      if (this.#reachedNs === undefined) end = { sample: result.nextSample, timeNs: result.window.endNs };
    });
    const count = block.firstSample - end.sample;
    if (count <= 0) return;
    const nextSample = block.firstSample;
    const fromNs = end.timeNs;
    this.#tell({ kind: "gap", fromNs, throughNs: block.startNs, count, nextSample, anew: false, ...this.#rest });
  }

  /** Waits for the first sample that the log has not metered, and goes on from there with nothing carried over. */
  #beginAnew(block: SampleBlock): void {
    const skipped = framesBefore(block, this.#meteredNs);
    if (skipped === frames(block) && !block.last) return;
    const fresh = after(block, skipped);
    const { firstSample: sample, startNs: timeNs, rateHz } = fresh;
    const { nextWindow } = this.#rest;
    // To the kernel the sample before is missing, so that it flags what follows, after one more restart, too.
    const end = { sample: sample - 1, timeNs: timeNs - BigInt(Math.round(1e9 / rateHz)) };
    this.#rest = { nextWindow, resume: this.#maker.ended(nextWindow, end) };
    this.#kernel = this.#maker.create(this.#rest.resume);
    this.#phase = "new";
    const fromNs = this.#meteredNs;
    const count = Math.max(0, Math.round((Number(timeNs - fromNs) / 1e9) * rateHz));
    const throughNs = timeNs > fromNs ? timeNs : fromNs;
    this.#tell({ kind: "gap", fromNs, throughNs, count, nextSample: sample, anew: true, ...this.#rest });
    if (frames(fresh) > 0) this.#push(fresh);
    if (block.last) this.#stop(block);
  }

  /** Only energy and the end of samples lead to a commit, and only a commit needs the state: other windows go without. */
  #found(finding: KernelFinding): void {
    const { window, slices, nextSample } = finding;
    const { nextWindow } = this.#rest;
    if (this.#phase === "again" && window.number >= nextWindow) this.#phase = "new";
    if (this.#phase === "new") {
      const committed = slices.length > 0 || !window.complete;
      const resume = committed ? finding.resume() : stateless;
      if (committed) this.#rest = { nextWindow: window.number + 1, resume };
      this.#meteredNs = slices.at(-1)?.throughNs ?? this.#meteredNs;
      if (!window.complete) this.#toldSample = nextSample;
      this.#tell({ kind: "window", result: { window, slices, nextSample, resume } });
    } else if (window.number === nextWindow - 1) {
      // Cut short by a gap that was not there before, it would have metered another stretch.
      this.#phase = slices.at(-1)?.throughNs === this.#meteredNs ? "new" : "lost";
      this.#rest = { nextWindow, resume: finding.resume() };
    }
  }
}

/** Frames of a block that begin before an instant. A sample that is off by a rounded nanosecond is none. */
function framesBefore(block: SampleBlock, atNs: bigint): number {
  const count = Math.ceil((Number(atNs - block.startNs - 1n) / 1e9) * block.rateHz);
  return Math.min(Math.max(0, count), frames(block));
}

/** A block without its first frames. */
function after(block: SampleBlock, skipped: number): SampleBlock {
  const startNs = block.startNs + BigInt(Math.round((skipped / block.rateHz) * 1e9));
  const firstSample = block.firstSample + skipped;
  return { ...block, firstSample, startNs, samples: block.samples.subarray(skipped * channelCount) };
}
