import { endNs, frames, type SampleBlock } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import type { KernelResult } from "#schemas/window.ts";
import type { ChannelMap } from "./channel-map.ts";
import type { Kernel } from "./kernel.ts";
import type { KernelAtRest, MeteredInput } from "./messages.ts";
import type { RingItem } from "./ring.ts";

/** Where the samples were metered through: index and time of the sample that would come next. */
interface End {
  sample: number;
  timeNs: bigint;
}

/** A kernel with what is told beside its windows: gaps before a block, and the end of the samples. */
export class HostedKernel {
  readonly #kernel: Kernel;
  readonly #channels: ChannelMap;
  readonly #tell: (input: MeteredInput) => void;
  /** Time after the last sample that was fed; undefined before the first. */
  #reachedNs: bigint | undefined;
  /** Where the last window left the kernel. */
  #rest: KernelAtRest;

  constructor(kernel: Kernel, channels: ChannelMap, rest: KernelAtRest, tell: (input: MeteredInput) => void) {
    this.#kernel = kernel;
    this.#channels = channels;
    this.#rest = rest;
    this.#tell = tell;
  }

  /** Feeds a block; tells what comes of it in the order of the samples. */
  feed({ block, missedBefore }: RingItem): void {
    // A kernel that has seen nothing yet cannot tell that something is missing before its first sample.
    const unseen = missedBefore > 0 && this.#reachedNs === undefined && this.#rest.resume.length === 0;
    if (missedBefore > 0) this.#endAtGap(block, missedBefore);
    const fed = unseen ? { ...block, quality: block.quality | Quality.missing } : block;
    this.#kernel.push(this.#channels.apply(fed), (result) => this.#found(result));
    const atNs = endNs(block);
    this.#reachedNs = atNs;
    if (block.last) this.#tell({ kind: "stopped", atNs, nextSample: block.firstSample + frames(block), ...this.#rest });
  }

  #endAtGap(block: SampleBlock, missedBefore: number): void {
    let end: End = {
      sample: block.firstSample - missedBefore,
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
    this.#tell({ kind: "gap", fromNs: end.timeNs, throughNs: block.startNs, count, nextSample, ...this.#rest });
  }

  #found(result: KernelResult): void {
    this.#rest = { nextWindow: result.window.number + 1, resume: result.resume };
    this.#tell({ kind: "window", result });
  }
}
