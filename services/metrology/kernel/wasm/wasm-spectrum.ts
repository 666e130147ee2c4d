import { channelCount } from "#schemas/samples.ts";
import { harmonicCount, windowValueCount } from "#schemas/window.ts";
import { lineToLinePairs } from "../elements.ts";
import { emptySpectra } from "../empty-spectra.ts";
import { windowCycles } from "../sampling-limits.ts";
import { HarmonicAnalyser } from "../reference/harmonic-analyser.ts";
import type { AnalysisSettings, SpectralValues, SpectralWindow, TakenWindow } from "../window-analysis.ts";
import { KeptVectors } from "./kept-vectors.ts";
import type { KernelMemory } from "./kernel-memory.ts";
import { transformTables } from "./transform-tables.ts";

const pointsPerCycle = 256;
/** Numbers of one kind of spectrum. */
const orders = channelCount * harmonicCount;
/** Orders up to which there are bins. */
const binOrders = 72;
/** A carrier closer to a bin than this, in bins, is taken from that bin alone. */
const onBin = 0.1;

/** The long vectors of a window; the half cycles are those that a whole cycle ends with. */
export interface LongVectors extends SpectralValues {
  halfCycleRms: Float32Array;
}

/** Harmonics, interharmonics and mains signalling of a window in the memory of the kernel. */
export class WasmSpectrum {
  readonly #memory: KernelMemory;
  readonly #settings: AnalysisSettings;
  readonly #cycles: number;
  /** Harmonics, interharmonics, phasors of the harmonics and RMS of the half cycles, one behind the other. */
  readonly #vectors: KeptVectors;
  readonly #bins: Float32Array;
  readonly #mirrored: Float32Array;
  readonly #points: Float32Array;

  constructor(memory: KernelMemory, settings: AnalysisSettings) {
    this.#memory = memory;
    this.#settings = settings;
    this.#cycles = windowCycles(settings.nominalFrequencyHz);
    const { twiddles, joinTwiddles } = this.#cycles === 10 ? transformTables(10, 256) : transformTables(3, 1024);
    memory.floats("twiddles", twiddles.length).set(twiddles);
    memory.floats("joinTwiddles", joinTwiddles.length).set(joinTwiddles);
    const vectorCount = 4 * orders + 2 * this.#cycles * windowValueCount;
    this.#vectors = new KeptVectors(memory.floats("harmonics", vectorCount));
    this.#bins = memory.floats("bins", binOrders * this.#cycles * channelCount);
    this.#mirrored = memory.floats("mirrored", binOrders * this.#cycles * channelCount);
    this.#points = memory.floats("points", this.#cycles * pointsPerCycle * channelCount);
  }

  measure(window: TakenWindow): LongVectors {
    const { cycles } = window;
    const binLimit = Math.ceil(window.orderLimit * cycles);
    const whole = cycles === this.#cycles;
    if (whole) {
      const orderLimit = Math.min(harmonicCount, Math.ceil(window.orderLimit));
      this.#memory.calls.measureSpectrum(cycles, orderLimit, Math.min(binLimit, harmonicCount * cycles));
    }
    const part = this.#vectors.keep();
    const first = window.earlier ? 0 : windowValueCount;
    const halfCycleRms = part(4 * orders + first, Math.max(0, window.halfCycles * windowValueCount - first));
    if (!whole) return { ...this.#measureCutShort(window), halfCycleRms };
    return {
      harmonics: part(0, orders),
      interharmonics: part(orders, orders),
      harmonicPhasors: part(2 * orders, 2 * orders),
      halfCycleRms,
      signalling: this.#signalling(window, binLimit),
    };
  }

  /** A window that the end of the samples cut short is rare, and has no length that is worth a transform of its own. */
  #measureCutShort(window: SpectralWindow): SpectralValues {
    const { signallingHz, flicker } = this.#settings;
    if (window.cycles === 0) {
      return { ...emptySpectra(channelCount), signalling: signallingHz.flatMap(() => [0, 0, 0]) };
    }
    const analyser = new HarmonicAnalyser(pointsPerCycle, this.#cycles, signallingHz, flicker.lineToLine);
    const points = Array.from({ length: channelCount }, (_, channel) =>
      Float64Array.from(
        { length: window.cycles * pointsPerCycle },
        (_zero, point) => this.#points[point * channelCount + channel],
      ),
    );
    return analyser.analyse(points, window);
  }

  /** RMS of each signalling frequency on each voltage (IEC 61000-4-30 clause 5.10): the bin, or the four nearest bins. */
  #signalling({ cycles, fundamentalHz }: SpectralWindow, binLimit: number): number[] {
    const { signallingHz, flicker } = this.#settings;
    const limit = Math.min(binLimit, binOrders * cycles);
    const found: number[] = [];
    for (const [plus, minus] of signallingHz.length > 0 ? lineToLinePairs : []) {
      for (const hz of signallingHz) {
        const bin = fundamentalHz > 0 ? (hz * cycles) / fundamentalHz : 0;
        const nearest = Math.round(bin);
        const alone = Math.abs(bin - nearest) < onBin;
        const first = Math.max(1, alone ? nearest : Math.floor(bin) - 1);
        const last = bin > 0 ? Math.min(limit - 1, alone ? nearest : Math.floor(bin) + 2) : 0;
        let sum = 0;
        for (let n = first; n <= last; n++) sum += this.#square(n, plus, flicker.lineToLine ? minus : plus);
        found.push(Math.sqrt(sum));
      }
    }
    return found;
  }

  /** Square of a bin of a voltage, or of the difference of two where they are not the same, V squared. */
  #square(bin: number, plus: number, minus: number): number {
    const at = bin * channelCount;
    const scale = Math.SQRT1_2 / (this.#cycles * pointsPerCycle);
    let re = this.#bins[at + plus] + this.#mirrored[at + plus];
    let im = this.#bins[at + 4 + plus] - this.#mirrored[at + 4 + plus];
    if (minus !== plus) {
      re -= this.#bins[at + minus] + this.#mirrored[at + minus];
      im -= this.#bins[at + 4 + minus] - this.#mirrored[at + 4 + minus];
    }
    return (re * re + im * im) * scale * scale;
  }
}
