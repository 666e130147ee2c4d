import { frames, type SampleBlock } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import { energyAccumulatorCount, type KernelSettings } from "#schemas/window.ts";
import type { Kernel, KernelFinding } from "../kernel.ts";
import { decodeState, encodeState, type KernelState } from "./kernel-state.ts";
import { canMeter, rateChangeMax } from "./sampling-limits.ts";
import { Stream } from "./stream.ts";
import type { AnalysisFactory } from "./window-analysis.ts";

/** The end of the samples so far: index and time of the sample that would come next. */
interface End {
  sample: number;
  timeNs: bigint;
}

/** The first frame of a block that is new, with its index and time. */
interface NewFrames {
  frame: number;
  sample: number;
  startNs: bigint;
}

/**
 * The metrology kernel: what is the same whichever way the arithmetic over samples is done.
 *
 * Two time bases. Energy comes from the raw samples and does not depend on the frequency found. Everything that is
 * defined per cycle comes from points resampled to a power of two per cycle, at a frequency that is constant within
 * a window of 10 or 12 cycles and followed from window to window.
 *
 * A block at a rate that `canMeter` refuses, or without a sensible sample index, ends the stream before it and is
 * skipped; the next window is `missing`. Samples that were metered before (a block delivered twice) are skipped. A
 * jump of the sample index, a time gap of more than a sample or a rate that moved more than 2 % ends the stream: it is
 * flushed, and a new one begins.
 *
 * `resume` is the state of a `KernelFinding` of a kernel with the same settings; `analysisOf` does the arithmetic.
 * @throws RangeError when `resume` is none; `kernelStateProblem` tells so without throwing.
 */
export function createKernel(settings: KernelSettings, analysisOf: AnalysisFactory, resume?: Uint8Array): Kernel {
  const state =
    resume === undefined
      ? { windowNumber: 0, pendingMicroWh: new Float64Array(energyAccumulatorCount) }
      : decodeState(resume, settings.nominalFrequencyHz);
  if (typeof state === "string") throw new RangeError(state);
  return new MetrologyKernel(settings, analysisOf, state);
}

/** One line that says why `createKernel` cannot continue from these bytes; undefined when it can. */
export function kernelStateProblem(resume: Uint8Array, nominalFrequencyHz: 50 | 60): string | undefined {
  const state = decodeState(resume, nominalFrequencyHz);
  return typeof state === "string" ? state : undefined;
}

class MetrologyKernel implements Kernel {
  readonly #settings: KernelSettings;
  readonly #analysisOf: AnalysisFactory;
  readonly #pendingMicroWh: Float64Array;
  #windowNumber: number;
  #ended: End | undefined;
  #stream: Stream | undefined;

  constructor(settings: KernelSettings, analysisOf: AnalysisFactory, state: KernelState) {
    this.#settings = settings;
    this.#analysisOf = analysisOf;
    this.#pendingMicroWh = state.pendingMicroWh;
    this.#windowNumber = state.windowNumber;
    this.#ended = state.ended;
    this.#stream = state.stream && Stream.resume(settings, analysisOf, state.stream, state.pendingMicroWh);
  }

  push(block: SampleBlock, found: (finding: KernelFinding) => void): void {
    const count = Math.floor(frames(block));
    if (count > 0) {
      const numbered = Number.isSafeInteger(block.firstSample) && block.firstSample >= 0;
      if (numbered && canMeter(block.rateHz, this.#settings.nominalFrequencyHz)) this.#take(block, count, found);
      else this.flush(found);
    }
    if (block.last) this.flush(found);
  }

  flush(found: (finding: KernelFinding) => void): void {
    const stream = this.#stream;
    if (!stream) return;
    for (let complete = true; complete; ) {
      const { window, slices } = stream.measure(this.#windowNumber++, stream.buffer.length);
      complete = window.complete;
      if (!complete) this.#close(stream);
      found({ window, slices, nextSample: this.#nextSample(), resume: this.#resume });
    }
  }

  #close(stream: Stream): void {
    const sample = stream.buffer.origin + stream.meteredThrough;
    this.#ended = { sample, timeNs: stream.timeline.timeNs(sample, 0) };
    this.#stream = undefined;
  }

  #take(block: SampleBlock, count: number, found: (finding: KernelFinding) => void): void {
    const end = this.#end();
    const fresh = this.#newFrames(block, count, end);
    if (fresh.frame >= count) return;
    const stream = this.#streamFor(block, fresh, end, found);
    let frame = fresh.frame;
    while (frame < count) {
      frame += stream.buffer.append(block.samples, frame, count, block.rateHz, block.quality);
      while (stream.buffer.length >= stream.framesNeeded) {
        const { window, slices } = stream.measure(this.#windowNumber++, stream.framesNeeded);
        found({ window, slices, nextSample: this.#nextSample(), resume: this.#resume });
      }
    }
  }

  /** Skips what was metered before: older by its index and, lest a source counts anew, by its time as well. */
  #newFrames(block: SampleBlock, count: number, end: End | undefined): NewFrames {
    const { firstSample, startNs, rateHz } = block;
    if (end && firstSample < end.sample) {
      const known = Math.min(count, end.sample - firstSample);
      if (startNs + framesNs(known - 1, rateHz) <= end.timeNs)
        return { frame: known, sample: firstSample + known, startNs: startNs + framesNs(known, rateHz) };
    }
    return { frame: 0, sample: firstSample, startNs };
  }

  /** The stream that the new frames of a block belong to: the one in progress if they continue it, or a new one. */
  #streamFor(
    block: SampleBlock,
    fresh: NewFrames,
    end: End | undefined,
    found: (finding: KernelFinding) => void,
  ): Stream {
    const contiguous = !end || continues(end, fresh, block.rateHz);
    const stream = this.#stream;
    if (stream && contiguous && Math.abs(block.rateHz / stream.referenceRateHz - 1) <= rateChangeMax) {
      stream.timeline.stamp(fresh.sample, fresh.startNs, block.rateHz);
      return stream;
    }
    this.flush(found);
    const segment = { firstSample: fresh.sample, startNs: fresh.startNs, rateHz: block.rateHz };
    const quality = contiguous ? 0 : Quality.missing;
    this.#stream = new Stream(this.#settings, this.#analysisOf, fresh.sample, segment, this.#pendingMicroWh, quality);
    return this.#stream;
  }

  /** Where the samples ended so far; undefined before the first. */
  #end(): End | undefined {
    if (!this.#stream) return this.#ended;
    const sample = this.#stream.buffer.end;
    return { sample, timeNs: this.#stream.timeline.timeNs(sample, 0) };
  }

  /** Index of the first sample that a kernel resumed here must be fed. */
  #nextSample(): number {
    return this.#stream ? this.#stream.buffer.origin : this.#ended!.sample;
  }

  /** The state as it stands, in bytes. Few of them are asked for, so they are not made before. */
  readonly #resume = (): Uint8Array => {
    const state: KernelState = { windowNumber: this.#windowNumber, pendingMicroWh: this.#pendingMicroWh };
    if (this.#stream) state.stream = this.#stream.state();
    else state.ended = this.#ended;
    return encodeState(state);
  };
}

/** Whether new frames follow the end in index, and in time to within a sample. */
function continues(end: End, fresh: NewFrames, rateHz: number): boolean {
  const deviationNs = Number(fresh.startNs - end.timeNs);
  return fresh.sample === end.sample && Math.abs(deviationNs) <= 1e9 / rateHz;
}

function framesNs(count: number, rateHz: number): bigint {
  return BigInt(Math.round((count / rateHz) * 1e9));
}
