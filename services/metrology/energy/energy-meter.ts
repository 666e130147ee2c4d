import { Quality } from "#schemas/quality.ts";
import { energyAccumulatorCount, energyAccumulatorNames, plainAccumulatorCount } from "#schemas/energy-accumulators.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import type { EnergySlice } from "#schemas/window.ts";
import type { ElementEnergy } from "./element-energy.ts";
import { InstrumentCorrection } from "./instrument-correction.ts";
import { LossCompensator } from "./loss-compensation.ts";
import { EnergyRegistration } from "./registration.ts";
import { StartingThreshold } from "./starting-threshold.ts";

const secondNs = 1_000_000_000n;
const nsPerSecond = 1e9;
const microWhPerJoule = 1 / 3600e-6;
/** Squares grow fast, so that they count in thousandths (A squared h) and wholes (V squared h) instead of millionths. */
const milliShare = 1e-3;
const wholeShare = 1e-6;
const [amperesAt, amperesSquaredAt, voltsSquaredAt, lossesAt] = [
  "ampere_hours.a",
  "ampere_squared_hours.a",
  "volt_squared_hours.an",
  "energy.iron_loss.active.total",
].map((name) => energyAccumulatorNames.indexOf(name)) as [number, number, number, number];

/**
 * The energy accumulators, cut into slices at every whole second of UTC.
 *
 * What a kernel found of the elements in a cycle is corrected for the instrument transformers, cleared where it is below the
 * starting current, and sorted: direction and quadrant of a phase by its own energy, those of the total by the netting of
 * the settings. With loss compensation the other side of the losses is registered beside it.
 */
export class EnergyMeter {
  /** Energy not yet handed out, µWh: since the last slice, and the fraction of a µWh that the last one left. */
  readonly pendingMicroWh: Float64Array;
  /** Start of the slice in progress. */
  fromNs: bigint;
  quality: number;
  /** What instants are told from, how far it is into its second of UTC, and the start of the slice after it. */
  #baseNs = 0n;
  #baseInSecondNs = 0;
  #sliceFromNs = 0;
  /** Accumulators in use. */
  readonly #count: number;
  /** What the stretches since the last `settle` gathered, in J and the like. */
  readonly #gathered = new Float64Array(energyAccumulatorCount);
  readonly #correction: InstrumentCorrection;
  readonly #threshold: StartingThreshold;
  readonly #registration: EnergyRegistration;
  readonly #compensator: LossCompensator | undefined;
  readonly #compensated: EnergyRegistration;
  readonly #reactive = new Float64Array(3);
  readonly #apparent = new Float64Array(3);

  /** `pendingMicroWh` has the length of all accumulators, and gathers the energy. */
  constructor(settings: MetrologySettings, pendingMicroWh: Float64Array, fromNs: bigint, quality: number) {
    this.pendingMicroWh = pendingMicroWh;
    this.fromNs = fromNs;
    this.quality = quality;
    const { lossCompensation, netting = "sum", wiring } = settings;
    this.#count = lossCompensation === undefined ? plainAccumulatorCount : energyAccumulatorCount;
    this.#correction = new InstrumentCorrection(settings);
    this.#threshold = new StartingThreshold(settings);
    this.#registration = new EnergyRegistration("energy", netting, wiring.phasePower);
    this.#compensated = new EnergyRegistration("energy.compensated", netting, wiring.phasePower);
    this.#compensator = lossCompensation && new LossCompensator(lossCompensation);
  }

  /** Instants of what is added from now on are told in ns after this one. */
  countFrom(instantNs: bigint): void {
    this.#baseNs = instantNs;
    this.#baseInSecondNs = Number(instantNs % secondNs);
    this.#sliceFromNs = Number(this.fromNs - instantNs);
  }

  /**
   * Adds what the elements did between two instants; `energy` is corrected in place. A stretch across a whole second is
   * divided in proportion to time, and the slice that ends there goes to `slices`. What is added is in `pendingMicroWh`
   * after `settle`.
   */
  add(startNs: number, endNs: number, energy: ElementEnergy, quality: number, slices: EnergySlice[]): void {
    // Stamps may step back by less than a sample; a second that has ended does not end again.
    const afterNs = Math.max(startNs, this.#sliceFromNs) + this.#baseInSecondNs;
    let boundaryNs = (Math.floor(afterNs / nsPerSecond) + 1) * nsPerSecond - this.#baseInSecondNs;
    const crosses = boundaryNs <= endNs;
    if (crosses) this.settle();
    this.#sortIntoAccumulators(energy);
    this.quality |= quality;
    if (!crosses) return;
    let doneShare = 0;
    for (; boundaryNs <= endNs; boundaryNs += nsPerSecond) {
      const share = (boundaryNs - startNs) / (endNs - startNs);
      this.#accumulate(share - doneShare);
      slices.push(this.#cut(this.#baseNs + BigInt(boundaryNs)));
      this.#sliceFromNs = boundaryNs;
      doneShare = share;
      if (boundaryNs < endNs) this.quality |= quality;
    }
    this.#accumulate(1 - doneShare);
    this.#gathered.fill(0);
  }

  /** Takes what was added into `pendingMicroWh`: before that is read, and not for every cycle. */
  settle(): void {
    this.#accumulate(1);
    this.#gathered.fill(0);
  }

  /** Ends the slice in progress where the samples end; nothing when it has no duration. */
  finish(endNs: bigint, slices: EnergySlice[]): void {
    this.settle();
    if (endNs > this.fromNs) slices.push(this.#cut(endNs));
  }

  #sortIntoAccumulators(energy: ElementEnergy): void {
    this.#correction.apply(energy);
    this.#threshold.apply(energy);
    const into = this.#gathered;
    const { seconds, joules, reactive, volts, amperes, amperesSquared, voltsSquared } = energy;
    for (let place = 0; place < 3; place++) {
      this.#reactive[place] = reactive[place] * seconds;
      this.#apparent[place] = volts[place] * amperes[place] * seconds;
    }
    this.#registration.register(into, joules, this.#reactive, this.#apparent);
    for (let line = 0; line < 4; line++) {
      into[amperesAt + line] += Math.sqrt(amperesSquared[line]) * seconds;
      into[amperesSquaredAt + line] += amperesSquared[line] * seconds * milliShare;
    }
    for (let pair = 0; pair < 6; pair++) into[voltsSquaredAt + pair] += voltsSquared[pair] * seconds * wholeShare;
    if (this.#compensator !== undefined) this.#compensate(this.#compensator, energy);
  }

  #compensate(compensator: LossCompensator, energy: ElementEnergy): void {
    compensator.compute(energy);
    const { active, reactive, apparent, losses } = compensator;
    this.#compensated.register(this.#gathered, active, reactive, apparent);
    for (let n = 0; n < losses.length; n++) this.#gathered[lossesAt + n] += losses[n];
  }

  #accumulate(share: number): void {
    const factor = share * microWhPerJoule;
    for (let n = 0; n < this.#count; n++) this.pendingMicroWh[n] += factor * this.#gathered[n];
  }

  #cut(throughNs: bigint): EnergySlice {
    const energyMicroWh: bigint[] = [];
    for (let n = 0; n < this.#count; n++) {
      const whole = Math.floor(this.pendingMicroWh[n]);
      energyMicroWh.push(BigInt(whole));
      this.pendingMicroWh[n] -= whole;
    }
    const whole = this.fromNs % secondNs === 0n && throughNs % secondNs === 0n;
    const quality = this.quality | (whole ? 0 : Quality.partial);
    const slice = { fromNs: this.fromNs, throughNs, energyMicroWh, quality };
    this.fromNs = throughNs;
    this.quality = 0;
    return slice;
  }
}
