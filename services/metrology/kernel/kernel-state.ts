import { energyAccumulatorCount, windowValueCount } from "#schemas/window.ts";
import type { CycleBefore } from "./cycle-frequency.ts";
import {
  canMeter,
  cyclesPerSampleRange,
  marginFrames,
  nominalCycleFrames,
  pointsPerCycle,
  rateChangeMax,
} from "./sampling-limits.ts";
import { StateReader, StateWriter } from "./state-bytes.ts";
import type { TimeSegment } from "./timeline.ts";
import type { HeldPowers } from "./window-energy.ts";

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
  /** Powers of the last cycle; undefined when the version before did not know them. */
  held: HeldPowers | undefined;
  /** Sums of squares of the last half cycle; NaN for a value that the version before did not know. */
  lastHalfCycle: Float64Array;
  /** Undefined when the version before did not know it. */
  lastCycle: CycleBefore | undefined;
  /** State of the flickermeter; undefined when it has not begun. */
  flicker: Float64Array | undefined;
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

const version = 2;
const headerBytes = 8;
const numberBytes = 8;
const hasEnded = 1;
const hasStream = 2;
const hasLastCycle = 4;
const hasFlicker = 8;
const hasHeld = 16;
/** Numbers in the parts of the state. */
const endedCount = 2;
const streamCount = 11;
const heldCount = 9;
const lastCycleCount = 7;
/** Most numbers of the state of a flickermeter, whichever analysis wrote it. */
const flickerCountMax = 64;

/**
 * The state as bytes, little endian: version, which parts follow (bits 0 ended, 1 stream, 2 last cycle, 3 flickermeter, 4 held
 * powers), the number of accumulators, the number of window values, the number of numbers of the flickermeter, three zero
 * bytes, then doubles with all their bits and instants as 64-bit integers, in the order of the fields above.
 */
export function encodeState(state: KernelState): Uint8Array {
  const { ended, stream } = state;
  const pendingMicroWh = withoutZeros(state.pendingMicroWh);
  const parts =
    (ended ? hasEnded : 0) |
    (stream ? hasStream : 0) |
    (stream?.lastCycle ? hasLastCycle : 0) |
    (stream?.flicker ? hasFlicker : 0) |
    (stream?.held ? hasHeld : 0);
  const header = {
    parts,
    accumulators: pendingMicroWh.length,
    windowValues: windowValueCount,
    flicker: stream?.flicker?.length ?? 0,
    outdated: nothing,
  };
  const bytes = new Uint8Array(stateBytes(header));
  bytes.set([version, parts, header.accumulators, header.windowValues, header.flicker]);
  const writer = new StateWriter(bytes, headerBytes);
  writer.double(state.windowNumber);
  writer.doubles(pendingMicroWh);
  if (ended) {
    writer.double(ended.sample);
    writer.instant(ended.timeNs);
  }
  if (stream) encodeStream(writer, stream);
  return bytes;
}

/** State of a kernel that carries nothing over, whose samples ended there and whose next window has that number. */
export function endedState(windowNumber: number, ended: { sample: number; timeNs: bigint }): Uint8Array {
  return encodeState({ windowNumber, pendingMicroWh: new Float64Array(), ended });
}

/** The vector up to its last value that is not 0: accumulators that are not in use take no room. */
function withoutZeros(values: Float64Array): Float64Array {
  let length = values.length;
  while (length > 0 && values[length - 1] === 0) length--;
  return values.subarray(0, length);
}

function stateBytes({ parts, accumulators, windowValues, flicker, outdated }: StateHeader): number {
  const count =
    (parts & hasEnded ? endedCount : 0) +
    (parts & hasStream ? streamCount + windowValues : 0) +
    (parts & hasLastCycle ? lastCycleCount : 0) +
    (parts & hasFlicker ? flicker : 0) +
    (parts & hasHeld ? heldCount : 0);
  return headerBytes + (1 + accumulators + count + outdated.before + outdated.after) * numberBytes;
}

function encodeStream(writer: StateWriter, stream: StreamState): void {
  writer.double(stream.originSample);
  writer.double(stream.offset);
  writer.double(stream.cyclesPerSample);
  writer.double(stream.pointsPerCycle);
  writer.double(stream.referenceRateHz);
  writer.double(stream.segment.firstSample);
  writer.double(stream.segment.rateHz);
  writer.instant(stream.segment.startNs);
  writer.double(stream.heldWindows);
  writer.instant(stream.sliceFromNs);
  writer.double(stream.sliceQuality);
  writer.doubles(stream.lastHalfCycle);
  if (stream.lastCycle) {
    writer.doubles(stream.lastCycle.phasors);
    writer.double(stream.lastCycle.cyclesPerSample);
  }
  if (stream.flicker) writer.doubles(stream.flicker);
  if (stream.held) for (const powers of heldVectors(stream.held)) writer.doubles(powers);
}

const heldVectors = ({ reactive, volts, amperes }: HeldPowers) => [reactive, volts, amperes];

/** What a state says of itself: its parts, and the lengths of its vectors. */
interface StateHeader {
  parts: number;
  accumulators: number;
  windowValues: number;
  flicker: number;
  /** Numbers of version 1 that this version has no use for: the powers of the last cycle, before its sums, and two after. */
  outdated: { before: number; after: number };
}

const nothing = { before: 0, after: 0 };

/** Header of a state, or one line that says why the bytes are none. */
function readHeader(bytes: Uint8Array): StateHeader | string {
  if (bytes.length < headerBytes) return `kernel state has ${bytes.length} bytes, needs at least ${headerBytes}`;
  const [found, parts, accumulators, windowValues, flicker] = bytes;
  if (found === 1) {
    // Version 1 had twenty-six accumulators and eleven window values.
    const outdated = parts & hasStream ? { before: 4, after: 2 } : nothing;
    return { parts: parts & (hasEnded | hasStream), accumulators: 26, windowValues: 11, flicker: 0, outdated };
  }
  if (found !== version) return `kernel state has version ${found}, this kernel reads versions 1 and ${version}`;
  const known = hasEnded | hasStream | hasLastCycle | hasFlicker | hasHeld;
  const sound =
    (parts & ~known) === 0 &&
    ((parts & hasStream) !== 0 || parts <= hasEnded) &&
    accumulators <= energyAccumulatorCount &&
    windowValues <= windowValueCount &&
    flicker <= flickerCountMax;
  return sound
    ? { parts, accumulators, windowValues, flicker, outdated: nothing }
    : "kernel state has parts that this kernel does not know";
}

/**
 * The state from its bytes, or one line that says why they are none for a kernel of this nominal frequency. What an
 * earlier version or a shorter list of accumulators does not have begins anew.
 */
export function decodeState(bytes: Uint8Array, nominalFrequencyHz: 50 | 60): KernelState | string {
  const header = readHeader(bytes);
  if (typeof header === "string") return header;
  const expected = stateBytes(header);
  if (bytes.length !== expected) return `kernel state has ${bytes.length} bytes, its parts need ${expected}`;
  const reader = new StateReader(bytes, headerBytes);
  const state: KernelState = {
    windowNumber: reader.double(),
    pendingMicroWh: reader.doubles(header.accumulators, energyAccumulatorCount, 0),
  };
  if (header.parts & hasEnded) state.ended = { sample: reader.double(), timeNs: reader.instant() };
  if (header.parts & hasStream) state.stream = decodeStream(reader, header);
  if (!reader.finite) return "kernel state holds a value that is not finite";
  return plausible(state, nominalFrequencyHz) ? state : "kernel state holds values that no kernel writes";
}

/** Whether a decoded state can be continued without harm. */
function plausible({ windowNumber, pendingMicroWh, ended, stream }: KernelState, nominalFrequencyHz: 50 | 60): boolean {
  const counts = [windowNumber, ended?.sample ?? 0, stream?.originSample ?? 0, stream?.segment.firstSample ?? 0];
  if (!counts.every((count) => Number.isSafeInteger(count))) return false;
  if (pendingMicroWh.some((pending) => pending < 0)) return false;
  if (!stream) return true;
  // Version 1 kept no cycle before the window.
  const margin = marginFrames(stream.referenceRateHz, nominalFrequencyHz);
  const offsets = [margin - 1, margin - 1 + nominalCycleFrames(stream.referenceRateHz, nominalFrequencyHz)];
  const { low, high } = cyclesPerSampleRange(stream.referenceRateHz, nominalFrequencyHz);
  return (
    canMeter(stream.referenceRateHz, nominalFrequencyHz) &&
    Math.abs(stream.segment.rateHz / stream.referenceRateHz - 1) <= rateChangeMax &&
    [256, pointsPerCycle(stream.referenceRateHz, nominalFrequencyHz)].includes(stream.pointsPerCycle) &&
    offsets.some((least) => stream.offset >= least && stream.offset <= least + 1) &&
    (stream.lastCycle?.cyclesPerSample ?? low) >= low &&
    (stream.lastCycle?.cyclesPerSample ?? low) <= high &&
    stream.cyclesPerSample >= low &&
    stream.cyclesPerSample <= high
  );
}

function decodeStream(reader: StateReader, { parts, windowValues, flicker, outdated }: StateHeader): StreamState {
  const [originSample, offset, cyclesPerSample, pointsPerCycle, referenceRateHz] = reader.doubles(5);
  const segment = { firstSample: reader.double(), rateHz: reader.double(), startNs: reader.instant() };
  const heldWindows = reader.double();
  const sliceFromNs = reader.instant();
  const sliceQuality = reader.double();
  reader.doubles(outdated.before);
  return {
    originSample,
    offset,
    cyclesPerSample,
    pointsPerCycle,
    referenceRateHz,
    segment,
    heldWindows,
    sliceFromNs,
    sliceQuality,
    lastHalfCycle: reader.doubles(windowValues, windowValueCount, Number.NaN),
    lastCycle: parts & hasLastCycle ? { phasors: reader.doubles(6), cyclesPerSample: reader.double() } : undefined,
    flicker: parts & hasFlicker ? reader.doubles(flicker) : undefined,
    held:
      parts & hasHeld
        ? { reactive: reader.doubles(3), volts: reader.doubles(3), amperes: reader.doubles(3) }
        : undefined,
  };
}
