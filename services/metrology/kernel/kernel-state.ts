import { energyAccumulatorCount, windowValueCount } from "#schemas/window.ts";
import { halfTaps } from "./resampler.ts";
import { canMeter, cyclesPerSampleRange, pointsPerCycle, rateChangeMax } from "./sampling-limits.ts";
import type { TimeSegment } from "./timeline.ts";

/** What a continuous run of samples carries from window to window. */
export interface StreamState {
  /** Index of the first sample that the next window needs. */
  originSample: number;
  /** Position of the first point of the next window, samples after the origin. */
  offset: number;
  /** Last known frequency, cycles per sample. */
  cyclesPerSample: number;
  pointsPerCycle: number;
  /** Rate at the start of the stream, Hz. */
  referenceRateHz: number;
  /** How the origin got its time. */
  segment: TimeSegment;
  /** Windows in a row whose frequency was held. */
  heldWindows: number;
  /** Start and quality of the energy slice in progress. */
  sliceFromNs: bigint;
  sliceQuality: number;
  /** Powers of the last cycle: reactive of the elements a b c, var, and apparent, VA. */
  lastReactive: Float64Array;
  lastApparent: number;
  /** Sums of squares of the last half cycle. */
  lastHalfCycle: Float64Array;
}

/** Everything that a kernel carries from one result to the next. */
export interface KernelState {
  /** Number of the next window. */
  windowNumber: number;
  /** Energy not yet handed out, µWh, in the order of `energyAccumulatorNames`. */
  pendingMicroWh: Float64Array;
  /** Where the samples ended, if the kernel has seen any and is between streams. */
  ended?: { sample: number; timeNs: bigint };
  /** The stream in progress, unless the samples ended. */
  stream?: StreamState;
}

const version = 1;
const headBytes = 8 + 8 + energyAccumulatorCount * 8;
const endedBytes = 2 * 8;
const streamBytes = 14 * 8 + 3 * 8 + windowValueCount * 8;

/**
 * The state as bytes, little endian: version, which parts follow (bit 0 ended, bit 1 stream), six zero bytes, then
 * doubles with all their bits and instants as 64-bit integers, in the order of the fields above.
 */
export function encodeState(state: KernelState): Uint8Array {
  const { ended, stream } = state;
  const bytes = new Uint8Array(headBytes + (ended ? endedBytes : 0) + (stream ? streamBytes : 0));
  bytes[0] = version;
  bytes[1] = (ended ? 1 : 0) | (stream ? 2 : 0);
  const writer = new Writer(bytes);
  writer.doubles([state.windowNumber, ...state.pendingMicroWh]);
  if (ended) {
    writer.doubles([ended.sample]);
    writer.instant(ended.timeNs);
  }
  if (stream) encodeStream(writer, stream);
  return bytes;
}

function encodeStream(writer: Writer, stream: StreamState): void {
  writer.doubles([stream.originSample, stream.offset, stream.cyclesPerSample, stream.pointsPerCycle]);
  writer.doubles([stream.referenceRateHz, stream.segment.firstSample, stream.segment.rateHz]);
  writer.instant(stream.segment.startNs);
  writer.doubles([stream.heldWindows]);
  writer.instant(stream.sliceFromNs);
  writer.doubles([stream.sliceQuality, ...stream.lastReactive, stream.lastApparent, ...stream.lastHalfCycle]);
}

/** The state from its bytes, or one line that says why they are none for a kernel of this nominal frequency. */
export function decodeState(bytes: Uint8Array, nominalFrequencyHz: 50 | 60): KernelState | string {
  if (bytes.length < headBytes) return `kernel state has ${bytes.length} bytes, needs at least ${headBytes}`;
  if (bytes[0] !== version) return `kernel state has version ${bytes[0]}, this kernel reads version ${version}`;
  const hasEnded = (bytes[1] & 1) !== 0;
  const hasStream = (bytes[1] & 2) !== 0;
  const expected = headBytes + (hasEnded ? endedBytes : 0) + (hasStream ? streamBytes : 0);
  if (bytes.length !== expected) return `kernel state has ${bytes.length} bytes, its parts need ${expected}`;
  const reader = new Reader(bytes);
  const state: KernelState = { windowNumber: reader.double(), pendingMicroWh: reader.doubles(energyAccumulatorCount) };
  if (hasEnded) state.ended = { sample: reader.double(), timeNs: reader.instant() };
  if (hasStream) state.stream = decodeStream(reader);
  if (!reader.finite) return "kernel state holds a value that is not finite";
  return plausible(state, nominalFrequencyHz) ? state : "kernel state holds values that no kernel writes";
}

/** Whether a decoded state can be continued without harm. */
function plausible({ windowNumber, pendingMicroWh, ended, stream }: KernelState, nominalFrequencyHz: 50 | 60): boolean {
  const counts = [windowNumber, ended?.sample ?? 0, stream?.originSample ?? 0, stream?.segment.firstSample ?? 0];
  if (!counts.every((count) => Number.isSafeInteger(count))) return false;
  if (pendingMicroWh.some((pending) => pending < 0)) return false;
  if (!stream) return true;
  const { low, high } = cyclesPerSampleRange(stream.referenceRateHz, nominalFrequencyHz);
  return (
    canMeter(stream.referenceRateHz, nominalFrequencyHz) &&
    Math.abs(stream.segment.rateHz / stream.referenceRateHz - 1) <= rateChangeMax &&
    stream.pointsPerCycle === pointsPerCycle(stream.referenceRateHz, nominalFrequencyHz) &&
    stream.offset >= halfTaps - 1 &&
    stream.offset <= halfTaps &&
    stream.cyclesPerSample >= low &&
    stream.cyclesPerSample <= high
  );
}

function decodeStream(reader: Reader): StreamState {
  const [originSample, offset, cyclesPerSample, pointsPerCycle, referenceRateHz] = reader.doubles(5);
  const segment = { firstSample: reader.double(), rateHz: reader.double(), startNs: reader.instant() };
  const heldWindows = reader.double();
  const sliceFromNs = reader.instant();
  return {
    originSample,
    offset,
    cyclesPerSample,
    pointsPerCycle,
    referenceRateHz,
    segment,
    heldWindows,
    sliceFromNs,
    sliceQuality: reader.double(),
    lastReactive: reader.doubles(3),
    lastApparent: reader.double(),
    lastHalfCycle: reader.doubles(windowValueCount),
  };
}

class Writer {
  readonly #view: DataView;
  #at = 8;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  doubles(values: readonly number[]): void {
    for (const value of values) {
      this.#view.setFloat64(this.#at, value, true);
      this.#at += 8;
    }
  }

  instant(value: bigint): void {
    this.#view.setBigInt64(this.#at, value, true);
    this.#at += 8;
  }
}

class Reader {
  /** False once a double was read that is not finite. */
  finite = true;
  readonly #view: DataView;
  #at = 8;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  double(): number {
    const value = this.#view.getFloat64(this.#at, true);
    this.finite &&= Number.isFinite(value);
    this.#at += 8;
    return value;
  }

  doubles(count: number): Float64Array {
    return Float64Array.from({ length: count }, () => this.double());
  }

  instant(): bigint {
    const value = this.#view.getBigInt64(this.#at, true);
    this.#at += 8;
    return value;
  }
}
