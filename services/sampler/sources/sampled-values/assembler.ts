import { channelCount } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import type { SourceBlock } from "../../source.ts";
import { sampleTimeNs } from "../instant.ts";
import { framesPerBlock } from "../record-source.ts";
import { type Arrivals, SampleCounter } from "./counter.ts";
import { readDataset } from "./dataset.ts";
import type { SampledValues } from "./pdu.ts";

/** What is known of a stream before its samples are read. */
export interface StreamShape {
  svId: string;
  rateHz: number;
  /** What times of arrival tell of pauses. */
  arrivals: Arrivals;
  /** Bit n set: channel n is valid. */
  channels: number;
}

/** Samples of one stream, put together to blocks of a tenth of a second at most. A missing sample ends a block. */
export class BlockAssembler {
  readonly #shape: StreamShape;
  readonly #counter: SampleCounter;
  readonly #length: number;
  /** UTC time of the sample with index 0, ns. */
  #originNs: bigint | undefined;
  #samples: Float32Array;
  #first = 0;
  #count = 0;
  #quality = 0;

  /** `originNs` is the time that samples are counted from; without it the top of the first sample's second. */
  constructor(shape: StreamShape, originNs?: bigint) {
    this.#shape = shape;
    this.#counter = new SampleCounter(shape.rateHz, shape.arrivals);
    this.#length = framesPerBlock(shape.rateHz);
    this.#samples = new Float32Array(this.#length * channelCount);
    this.#originNs = originNs;
  }

  /** Takes a unit in; gives the block that a gap before it ends, and the one that it completes. */
  *take(unit: SampledValues, arrivalNs: bigint): Generator<SourceBlock> {
    const index = this.#counter.place(unit.smpCnt, arrivalNs);
    if (index === undefined) return;
    const at = index + this.#offset(arrivalNs, unit.smpCnt, index);
    if (at < 0) return;
    if (at !== this.#first + this.#count) yield* this.flush();
    if (this.#count === 0) this.#first = at;
    const quality = readDataset(unit.dataset, this.#shape.channels, this.#samples, this.#count * channelCount);
    this.#quality |= quality | (unit.smpSynch === 0 ? Quality.clockUnsynchronised : 0);
    this.#count++;
    if ((at + 1) % this.#length === 0) yield* this.flush();
  }

  /** The samples that wait for more. */
  *flush(): Generator<SourceBlock> {
    if (this.#count === 0) return;
    yield {
      sourceSample: this.#first,
      startNs: sampleTimeNs(this.#originNs as bigint, this.#first, this.#shape.rateHz),
      rateHz: this.#shape.rateHz,
      quality: this.#quality,
      samples: this.#samples.slice(0, this.#count * channelCount),
    };
    this.#samples = new Float32Array(this.#length * channelCount);
    this.#count = 0;
    this.#quality = 0;
  }

  #shift: number | undefined;

  /** What makes an index of the counter one from the origin: the samples between the origin and the top of the counter's second. */
  #offset(arrivalNs: bigint, smpCnt: number, index: number): number {
    if (this.#shift !== undefined) return this.#shift;
    const { rateHz } = this.#shape;
    const seconds = Math.round(Number(arrivalNs) / 1e9 - smpCnt / rateHz);
    const topNs = BigInt(seconds) * 1_000_000_000n;
    this.#originNs ??= topNs;
    this.#shift = Math.round((Number(topNs - this.#originNs) / 1e9) * rateHz) - (index - smpCnt);
    return this.#shift;
  }
}
