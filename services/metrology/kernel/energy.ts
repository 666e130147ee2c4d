import { type EnergySlice, energyAccumulatorCount } from "#schemas/window.ts";
import { Quality } from "#schemas/quality.ts";

/** Powers of a stretch of samples that are not sums over raw samples. */
export interface StretchPowers {
  /** Fundamental reactive power of the elements a b c, var. */
  reactive: ArrayLike<number>;
  /** Sum of Urms * Irms of the elements (arithmetic apparent power), VA. */
  apparent: number;
}

const secondNs = 1_000_000_000n;
const joulesPerMicroWh = 3600e-6;
/**
 * Active power below this share of the apparent power counts as zero (hence not negative) when the quadrant of the
 * reactive energy is judged: a purely reactive load would otherwise hop between quadrants by rounding.
 */
const zeroPowerShare = 1e-4;

/** Index of an accumulator in the order of `energyAccumulatorNames`. */
const totalPlace = 3;
const importIndex = (place: number) => 2 * place;
const exportIndex = (place: number) => 2 * place + 1;
const reactiveIndex = (quadrant: number, place: number) => 8 + 4 * (quadrant - 1) + place;
const apparentImportIndex = 24;
const apparentExportIndex = 25;

/**
 * Quadrant of a power (IEC 62053-23 annex, IEC 61557-12): 1 import inductive (P >= 0, Q >= 0), 2 export with Q >= 0,
 * 3 export with Q < 0, 4 import capacitive (P >= 0, Q < 0).
 */
export function quadrantOf(active: number, reactive: number): 1 | 2 | 3 | 4 {
  if (active >= 0) return reactive >= 0 ? 1 : 4;
  return reactive >= 0 ? 2 : 3;
}

/**
 * The energy accumulators, cut into slices at every whole second of UTC.
 *
 * Direction and quadrant are judged cycle by cycle: those of a phase from its own active and reactive energy, those of
 * the total from the sum over the elements (vector netting: a phase that exports is set off against one that imports).
 */
export class EnergyMeter {
  /** Energy not yet handed out, µWh: since the last slice, and the fraction of a µWh that the last one left. */
  readonly pendingMicroWh: Float64Array;
  readonly #phasePower: boolean;
  fromNs: bigint;
  quality: number;
  readonly #stretch = new Float64Array(energyAccumulatorCount);
  /** The second of UTC that the last stretch began in. */
  #secondFromNs = 0n;
  #secondThroughNs = 0n;

  constructor(pendingMicroWh: Float64Array, phasePower: boolean, fromNs: bigint, quality: number) {
    this.pendingMicroWh = pendingMicroWh;
    this.#phasePower = phasePower;
    this.fromNs = fromNs;
    this.quality = quality;
  }

  /**
   * Adds a stretch between two instants: a cycle, or the few samples before the first and after the last one.
   * `joules` is the active energy of the elements a b c. A stretch across a whole second is divided in proportion to
   * time, and the slice that ends there goes to `slices`.
   */
  add(
    startNs: bigint,
    endNs: bigint,
    joules: ArrayLike<number>,
    seconds: number,
    powers: StretchPowers,
    quality: number,
    slices: EnergySlice[],
  ): void {
    this.#sortIntoAccumulators(joules, seconds, powers);
    this.quality |= quality;
    // Stamps may step back by less than a sample; a second that has ended does not end again.
    const afterNs = startNs > this.fromNs ? startNs : this.fromNs;
    if (afterNs < this.#secondFromNs || afterNs >= this.#secondThroughNs) {
      this.#secondFromNs = (afterNs / secondNs) * secondNs;
      this.#secondThroughNs = this.#secondFromNs + secondNs;
    }
    let doneShare = 0;
    for (let boundaryNs = this.#secondThroughNs; boundaryNs <= endNs; boundaryNs += secondNs) {
      const share = Number(boundaryNs - startNs) / Number(endNs - startNs);
      this.#accumulate(share - doneShare);
      slices.push(this.#cut(boundaryNs));
      doneShare = share;
      if (boundaryNs < endNs) this.quality |= quality;
    }
    this.#accumulate(1 - doneShare);
  }

  /** Ends the slice in progress where the samples end; nothing when it has no duration. */
  finish(endNs: bigint, slices: EnergySlice[]): void {
    if (endNs > this.fromNs) slices.push(this.#cut(endNs));
  }

  #sortIntoAccumulators(joules: ArrayLike<number>, seconds: number, powers: StretchPowers): void {
    const into = this.#stretch.fill(0);
    const deadBand = zeroPowerShare * powers.apparent * seconds;
    let active = 0;
    let reactive = 0;
    for (let place = 0; place < 3; place++) {
      const reactiveJoules = powers.reactive[place] * seconds;
      active += joules[place];
      reactive += reactiveJoules;
      if (this.#phasePower) this.#sort(place, joules[place], reactiveJoules, deadBand);
    }
    this.#sort(totalPlace, active, reactive, deadBand);
    into[active >= -deadBand ? apparentImportIndex : apparentExportIndex] = powers.apparent * seconds;
    for (let n = 0; n < into.length; n++) into[n] /= joulesPerMicroWh;
  }

  #sort(place: number, active: number, reactive: number, deadBand: number): void {
    this.#stretch[active >= 0 ? importIndex(place) : exportIndex(place)] = Math.abs(active);
    const judged = Math.abs(active) <= deadBand ? 0 : active;
    this.#stretch[reactiveIndex(quadrantOf(judged, reactive), place)] = Math.abs(reactive);
  }

  #accumulate(share: number): void {
    for (let n = 0; n < energyAccumulatorCount; n++) this.pendingMicroWh[n] += share * this.#stretch[n];
  }

  #cut(throughNs: bigint): EnergySlice {
    const energyMicroWh = Array.from(this.pendingMicroWh, (pending) => BigInt(Math.floor(pending)));
    for (let n = 0; n < energyAccumulatorCount; n++) this.pendingMicroWh[n] -= Math.floor(this.pendingMicroWh[n]);
    const whole = this.fromNs % secondNs === 0n && throughNs % secondNs === 0n;
    const quality = this.quality | (whole ? 0 : Quality.partial);
    const slice = { fromNs: this.fromNs, throughNs, energyMicroWh, quality };
    this.fromNs = throughNs;
    this.quality = 0;
    return slice;
  }
}
