import { type EnergySlice, type KernelSettings, type Window, windowValueCount } from "#schemas/window.ts";
import { Quality } from "#schemas/quality.ts";
import { CoherentWindow, type WindowBounds } from "./coherent-window.ts";
import { type CycleBefore, cycleFrequencies, lastCycle } from "./cycle-frequency.ts";
import { acquireFrequency } from "./frequency-acquisition.ts";
import type { StreamState } from "./kernel-state.ts";
import { rawValues } from "./raw-values.ts";
import { SampleBuffer } from "./sample-buffer.ts";
import {
  cyclesPerSampleRange,
  deadVoltageShare,
  frequencyRangeHz,
  marginFrames,
  nominalCycleFrames,
  windowCycles,
} from "./sampling-limits.ts";
import { Timeline, type TimeSegment } from "./timeline.ts";
import type { AnalysisFactory, WindowAnalysis } from "./window-analysis.ts";
import { WindowEnergy } from "./window-energy.ts";

/** A window, and the energy up to its end that is older than the last whole second. */
export interface StreamResult {
  window: Window;
  slices: EnergySlice[];
}

/** Most that the frequency may move within one window, except where it is not known yet: 2.5 Hz a second at 50 Hz. */
const slewMax = 0.01;
/** With the frequency off by this share, order 50 ends 0.02 of a cycle off over a window: 0.1 % low at worst. */
const trackingTolerance = 4e-5;
/** Where the frequency was searched there is no better estimate to come, and passes are rare. */
const searchTolerance = 1e-6;
/** The frequency is searched anew when it had to be held for this many windows, moved too far, or had no voltage. */
const heldWindowsMax = 10;
/** The frequency is first searched in this many nominal cycles; with less than half of them it is the nominal one. */
const acquisitionCycles = 4;
/** Frames that a buffer holds beyond the longest window: how much is taken from a block at once. */
const roomFrames = 4096;

/** One run of samples without a gap, metered window by window. Positions count samples from the buffer's origin. */
export class Stream {
  readonly buffer: SampleBuffer;
  readonly timeline: Timeline;
  readonly referenceRateHz: number;
  readonly #settings: KernelSettings;
  readonly #analysis: WindowAnalysis;
  readonly #coherent: CoherentWindow;
  readonly #energy: WindowEnergy;
  /** Samples that a point needs on either side. */
  readonly #margin: number;
  /** Samples kept before the next window, for the transients in its first cycle. */
  readonly #cycleFrames: number;
  /** Bits that the first window carries beside those of its samples. */
  #openingQuality: number;
  #offset: number;
  #cyclesPerSample: number;
  #heldWindows = heldWindowsMax;
  /** Undefined until the first window is done. */
  #lastHalfCycle: Float64Array | undefined;
  #lastCycle: CycleBefore | undefined;

  /**
   * Starts at the sample `origin`, whose time and rate the segment tells. `pendingMicroWh` is the kernel's and gathers
   * the energy; `shape` is that of the stream to continue.
   */
  constructor(
    settings: KernelSettings,
    analysisOf: AnalysisFactory,
    origin: number,
    segment: TimeSegment,
    pendingMicroWh: Float64Array,
    openingQuality: number,
    shape?: Pick<StreamState, "referenceRateHz" | "flicker">,
  ) {
    const nominalHz = settings.nominalFrequencyHz;
    this.#settings = settings;
    this.referenceRateHz = shape?.referenceRateHz ?? segment.rateHz;
    this.#margin = marginFrames(this.referenceRateHz, nominalHz);
    this.#offset = this.#margin - 1;
    this.#cycleFrames = nominalCycleFrames(this.referenceRateHz, nominalHz);
    const longest = this.#framesFor(this.#limits().low, this.#margin + this.#cycleFrames);
    this.#analysis = analysisOf(
      {
        nominalFrequencyHz: nominalHz,
        rateHz: this.referenceRateHz,
        wiring: settings.wiring,
        signallingHz: settings.signallingHz ?? [],
        flicker: {
          lampVoltage: settings.flickerLampVoltage ?? (nominalHz === 50 ? 230 : 120),
          mainsHz: nominalHz,
          lineToLine: settings.wiring.lineToNeutral.length === 0,
          deadVoltage: deadVoltageShare * settings.declaredVoltage,
        },
        frames: longest + roomFrames,
      },
      shape?.flicker,
    );
    this.#coherent = new CoherentWindow(this.#analysis, windowCycles(nominalHz));
    this.#energy = new WindowEnergy(settings, pendingMicroWh, segment.startNs, openingQuality);
    this.#openingQuality = openingQuality;
    this.#cyclesPerSample = nominalHz / segment.rateHz;
    this.buffer = new SampleBuffer(origin, this.#analysis.samples, (from, through) =>
      this.#analysis.sound(from, through),
    );
    this.timeline = new Timeline(segment);
  }

  /** Continues where `state` was taken; the next sample must be `state.originSample`. */
  static resume(
    settings: KernelSettings,
    analysisOf: AnalysisFactory,
    state: StreamState,
    pendingMicroWh: Float64Array,
  ): Stream {
    const stream = new Stream(settings, analysisOf, state.originSample, state.segment, pendingMicroWh, 0, state);
    // An analysis with other points per cycle has other sums.
    const scale = stream.#analysis.pointsPerCycle / state.pointsPerCycle;
    stream.#offset = state.offset;
    stream.#cyclesPerSample = state.cyclesPerSample;
    stream.#heldWindows = state.heldWindows;
    stream.#energy.held = state.held;
    stream.#lastHalfCycle = state.lastHalfCycle.map((sum) => sum * scale);
    stream.#lastCycle = state.lastCycle;
    stream.#energy.meter.fromNs = state.sliceFromNs;
    stream.#energy.meter.quality = state.sliceQuality;
    return stream;
  }

  /** What `resume` needs; only between windows. */
  state(): StreamState {
    return {
      originSample: this.buffer.origin,
      offset: this.#offset,
      cyclesPerSample: this.#cyclesPerSample,
      pointsPerCycle: this.#analysis.pointsPerCycle,
      referenceRateHz: this.referenceRateHz,
      segment: this.timeline.forgetBefore(this.buffer.origin),
      heldWindows: this.#heldWindows,
      sliceFromNs: this.#energy.meter.fromNs,
      sliceQuality: this.#energy.meter.quality,
      held: this.#energy.held,
      lastHalfCycle: this.#lastHalfCycle!,
      lastCycle: this.#lastCycle,
      flicker: this.#analysis.flickerState(),
    };
  }

  /** Samples that the next window may use. Depends on the state alone, so that the sizes of blocks cannot matter. */
  get framesNeeded(): number {
    return this.#framesFor(this.#searching ? this.#limits().low : this.#cyclesPerSample * (1 - slewMax), this.#offset);
  }

  /** Position up to which energy is metered, after the last window. */
  get meteredThrough(): number {
    return Math.max(this.buffer.length, Math.ceil(this.#offset));
  }

  /** Meters one window from at most `frames` samples and drops them; cut short where they do not suffice. */
  measure(number: number, frames: number): StreamResult {
    const bounds = this.#take(frames);
    const { cycles, halfCycles, cyclesPerSample } = this.#coherent;
    const complete = cycles === this.#coherent.cyclesMax;
    const from = this.#lastHalfCycle ? this.#offset : 0;
    const end = this.#offset + cycles / cyclesPerSample;
    const through = complete ? end : Math.max(this.buffer.length, end);
    const sampled = Math.min(through, this.buffer.length);
    const values = this.#analysis.measure({
      cycles,
      halfCycles,
      earlier: this.#lastHalfCycle,
      orderLimit: 0.5 / cyclesPerSample,
      fundamentalHz: cyclesPerSample * this.buffer.rateBetween(this.#offset, end),
    });
    const slices: EnergySlice[] = [];
    const metered = { buffer: this.buffer, timeline: this.timeline, offset: this.#offset };
    this.#energy.meterBetween(from, through, metered, this.#coherent, slices);
    const [first, last] = [Math.ceil(from), Math.ceil(sampled)];
    const halfCycleEnds = this.#halfCycleEnds();
    const { peaks, transientPeaks } = this.#analysis.extremes(first, last, this.#cycleFrames);
    const window: Window = {
      meter: this.#settings.meter,
      number,
      startNs: this.#timeNs(this.#offset),
      endNs: this.#timeNs(cycles > 0 ? end : through),
      cycles,
      complete,
      quality: this.buffer.qualityBetween(from, sampled) | this.#openingQuality | (complete ? 0 : Quality.partial),
      frequencyHz: this.#frequencyHz(bounds, end),
      cycleFrequencyHz: this.#cycleFrequencyHz(),
      rms: values.rms,
      active: values.active,
      reactive: values.reactive,
      phasors: values.phasors,
      harmonics: values.harmonics,
      interharmonics: values.interharmonics,
      harmonicPhasors: values.harmonicPhasors,
      peaks,
      halfCycleEndNs: this.#halfCycleEndNs(halfCycleEnds),
      halfCycleRms: values.halfCycleRms,
      flicker: this.#analysis.flicker(first, last, halfCycleEnds),
      signalling: values.signalling,
      transientPeaks,
    };
    if (cycles === 0) Object.assign(window, rawValues(this.#analysis, this.buffer, from));
    if (complete) this.#advance(bounds, end);
    else this.#energy.meter.finish(this.#timeNs(through), slices);
    return { window, slices };
  }

  /** Times of the ends of half cycles, of the first one only where a cycle ends there. */
  #halfCycleEndNs(wholeCycleEnds: readonly number[]): number[] {
    const { halfCycles, cyclesPerSample } = this.#coherent;
    const ends: number[] = [];
    for (let half = this.#lastHalfCycle ? 1 : 2; half <= halfCycles; half++) {
      const end = wholeCycleEnds[half - 1] ?? this.#offset + half / 2 / cyclesPerSample;
      ends.push(this.timeline.nsBetween(this.buffer.origin, this.#offset, end));
    }
    return ends;
  }

  /** Positions of the ends of the half cycles of whole cycles. */
  #halfCycleEnds(): number[] {
    const { cycles, cyclesPerSample } = this.#coherent;
    const ends: number[] = [];
    for (let half = 1; half <= 2 * cycles; half++) ends.push(this.#offset + half / 2 / cyclesPerSample);
    return ends;
  }

  #cycleFrequencyHz(): number[] {
    const { cyclesPerSample } = this.#coherent;
    const found = cycleFrequencies(this.#coherent, this.#lastCycle, this.#deadVoltage);
    for (let cycle = 0; cycle < found.length; cycle++) {
      const from = this.#offset + cycle / cyclesPerSample;
      found[cycle] *= this.buffer.rateBetween(from, from + 1 / cyclesPerSample);
    }
    return found;
  }

  get #searching(): boolean {
    return this.#heldWindows >= heldWindowsMax;
  }

  #limits(): { low: number; high: number } {
    return cyclesPerSampleRange(this.referenceRateHz, this.#settings.nominalFrequencyHz);
  }

  #framesFor(lowestCyclesPerSample: number, offset: number): number {
    return (
      Math.ceil(offset + windowCycles(this.#settings.nominalFrequencyHz) / lowestCyclesPerSample) + this.#margin + 1
    );
  }

  /** Declared voltage of a phase, V: where the form has no neutral, the declared one is between lines. */
  get #deadVoltage(): number {
    const { wiring, declaredVoltage } = this.#settings;
    return deadVoltageShare * declaredVoltage * (wiring.lineToNeutral.length > 0 ? 1 : 1 / Math.sqrt(3));
  }

  #take(frames: number): WindowBounds {
    const tolerance = this.#searching ? searchTolerance : trackingTolerance;
    const bounds = { offset: this.#offset, frames, margin: this.#margin, tolerance, ...this.#limits() };
    let cyclesPerSample = this.#cyclesPerSample;
    if (this.#searching) {
      cyclesPerSample = this.#acquire(frames) ?? cyclesPerSample;
    } else {
      bounds.low = Math.max(bounds.low, cyclesPerSample * (1 - slewMax));
      bounds.high = Math.min(bounds.high, cyclesPerSample * (1 + slewMax));
    }
    this.#coherent.take(bounds, cyclesPerSample, this.#deadVoltage);
    return bounds;
  }

  #acquire(frames: number): number | undefined {
    const cycleFrames = this.referenceRateHz / this.#settings.nominalFrequencyHz;
    const used = Math.min(frames, Math.ceil(acquisitionCycles * cycleFrames));
    if (used < (acquisitionCycles / 2) * cycleFrames) return undefined;
    const { low, high } = frequencyRangeHz(this.#settings.nominalFrequencyHz);
    const period = 1 / this.buffer.firstRateHz;
    return acquireFrequency(this.buffer.samples, used, low * period, high * period, this.#deadVoltage);
  }

  #timeNs(position: number): bigint {
    return this.timeline.timeNs(this.buffer.origin, position);
  }

  #frequencyHz(bounds: WindowBounds, end: number): number {
    if (!this.#coherent.tracked.live) return 0;
    const corrected = this.#coherent.corrected(bounds);
    // At the end of the range the true frequency lies beyond it, and a number would be a false one.
    const { low, high } = this.#limits();
    if (corrected <= low || corrected >= high) return 0;
    return corrected * this.buffer.rateBetween(this.#offset, end);
  }

  /** Goes to the window that begins at the position `end`, and drops the samples that it does not need. */
  #advance(bounds: WindowBounds, end: number): void {
    const { live, correction } = this.#coherent.tracked;
    const corrected = this.#coherent.corrected(bounds);
    // At a bound of its range the true frequency is further off than a window may follow.
    const lost = !live || corrected === bounds.low || corrected === bounds.high;
    if (lost) this.#heldWindows = heldWindowsMax;
    else this.#heldWindows = correction === undefined ? this.#heldWindows + 1 : 0;
    this.#cyclesPerSample = corrected;
    this.#keepLastHalfCycle();
    this.#lastCycle = lastCycle(this.#coherent);
    this.#openingQuality = 0;
    const dropped = Math.floor(end) - (this.#margin - 1) - this.#cycleFrames;
    this.buffer.drop(dropped);
    this.timeline.forgetBefore(this.buffer.origin);
    this.#offset = end - dropped;
  }

  #keepLastHalfCycle(): void {
    this.#lastHalfCycle ??= new Float64Array(windowValueCount);
    const from = (this.#coherent.halfCycles - 1) * windowValueCount;
    for (let n = 0; n < windowValueCount; n++) this.#lastHalfCycle[n] = this.#analysis.halfCycleSums[from + n];
  }
}
