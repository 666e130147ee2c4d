import { channelCount, type SampleBlock } from "#schemas/samples.ts";

/** Blocks that fit into a ring. */
const ringSlots = 8;
/** Samples of each channel in a slot; larger blocks are split. */
const slotFramesMax = 2_560;
/** Results that may wait for the main thread; then the worker waits. */
const resultsWaitingMax = 64;

const headerInts = 4;
const slotHeaderBytes = 64;
const slotBytes = slotHeaderBytes + slotFramesMax * channelCount * 4;
/** Fields of the header: slots written, slots read, results not yet taken. */
const written = 0;
const read = 1;
const results = 2;

/** What goes through a ring: a block, and how many samples are missing before it. */
export interface RingItem {
  block: SampleBlock;
  missedBefore: number;
}

/**
 * Sample blocks from the main thread to one meter's kernel in a worker, through shared memory: one writer, one reader,
 * blocks copied in and out. A full ring makes the writer wait, so nothing is dropped here.
 */
export class SampleRing {
  readonly memory: SharedArrayBuffer;
  readonly #meter: string;
  readonly #header: Int32Array;
  readonly #bell: Int32Array;

  /** `bell` is shared by all rings of a worker: the worker sleeps on it. */
  constructor(meter: string, bell: Int32Array, memory = new SharedArrayBuffer(headerInts * 4 + ringSlots * slotBytes)) {
    this.#meter = meter;
    this.memory = memory;
    this.#bell = bell;
    this.#header = new Int32Array(memory, 0, headerInts);
  }

  /** Puts a block in, waiting for room. */
  async write(item: RingItem): Promise<void> {
    for (;;) {
      const taken = Atomics.load(this.#header, read);
      if (Atomics.load(this.#header, written) - taken < ringSlots) break;
      await waitAsync(this.#header, read, taken);
    }
    this.#put(Atomics.load(this.#header, written) % ringSlots, item);
    Atomics.add(this.#header, written, 1);
    Atomics.add(this.#bell, 0, 1);
    Atomics.notify(this.#bell, 0);
  }

  /** Takes the oldest block out, or undefined when there is none. */
  take(): RingItem | undefined {
    const taken = Atomics.load(this.#header, read);
    if (Atomics.load(this.#header, written) === taken) return undefined;
    const item = this.#get(taken % ringSlots);
    Atomics.add(this.#header, read, 1);
    Atomics.notify(this.#header, read);
    return item;
  }

  /** Blocks that the worker has not taken, and results that have not been worked through. */
  depth(): { blocks: number; results: number } {
    const blocks = Atomics.load(this.#header, written) - Atomics.load(this.#header, read);
    return { blocks, results: Atomics.load(this.#header, results) };
  }

  /** Worker side: counts a result, waiting while too many have not been taken. */
  countResult(): void {
    for (
      let waiting = Atomics.load(this.#header, results);
      waiting >= resultsWaitingMax;
      waiting = Atomics.load(this.#header, results)
    ) {
      Atomics.wait(this.#header, results, waiting);
    }
    Atomics.add(this.#header, results, 1);
  }

  /** Main side: a result has been worked through. */
  resultTaken(): void {
    Atomics.sub(this.#header, results, 1);
    Atomics.notify(this.#header, results);
  }

  #views(slot: number): { numbers: Float64Array; times: BigInt64Array; ints: Int32Array; at: number } {
    const at = headerInts * 4 + slot * slotBytes;
    return {
      numbers: new Float64Array(this.memory, at, 3),
      times: new BigInt64Array(this.memory, at + 24, 1),
      ints: new Int32Array(this.memory, at + 32, 4),
      at: at + slotHeaderBytes,
    };
  }

  #put(slot: number, { block, missedBefore }: RingItem): void {
    const { numbers, times, ints, at } = this.#views(slot);
    numbers.set([block.firstSample, block.rateHz, missedBefore]);
    times[0] = block.startNs;
    ints.set([block.samples.length, block.quality, block.channels, block.last ? 1 : 0]);
    new Float32Array(this.memory, at, block.samples.length).set(block.samples);
  }

  #get(slot: number): RingItem {
    const { numbers, times, ints, at } = this.#views(slot);
    const [firstSample, rateHz, missedBefore] = numbers as unknown as [number, number, number];
    const [length, quality, channels, last] = ints as unknown as [number, number, number, number];
    const samples = new Float32Array(length);
    samples.set(new Float32Array(this.memory, at, length));
    return {
      missedBefore,
      block: {
        meter: this.#meter,
        firstSample,
        startNs: times[0] as bigint,
        rateHz,
        quality,
        channels,
        last: last === 1,
        samples,
      },
    };
  }
}

/** Waits until the value changes, at most a second: a lost wake-up then costs a second and not the meter. */
async function waitAsync(array: Int32Array, index: number, value: number): Promise<void> {
  const waiting = Atomics.waitAsync(array, index, value, 1_000);
  // A pending waitAsync does not keep the process alive, so a timer holds it.
  const hold = setTimeout(() => {}, 2_000);
  if (waiting.async) await waiting.value;
  clearTimeout(hold);
}

/** A block in pieces that fit into a slot. */
export function* slotsOf(item: RingItem): Generator<RingItem> {
  const { block, missedBefore } = item;
  const total = block.samples.length / channelCount;
  if (total <= slotFramesMax) return yield item;
  for (let from = 0; from < total; from += slotFramesMax) {
    const through = Math.min(total, from + slotFramesMax);
    const startNs = block.startNs + BigInt(Math.round((from / block.rateHz) * 1e9));
    const samples = block.samples.subarray(from * channelCount, through * channelCount);
    yield {
      missedBefore: from === 0 ? missedBefore : 0,
      block: {
        ...block,
        firstSample: block.firstSample + from,
        startNs,
        samples,
        last: block.last && through === total,
      },
    };
  }
}
