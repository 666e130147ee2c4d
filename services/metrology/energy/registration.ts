import { energyAccumulatorNames } from "#schemas/energy-accumulators.ts";
import type { Netting } from "#schemas/metering-settings.ts";
import { quadrantOf } from "./quadrant.ts";

/**
 * Active power below this share of the apparent power counts as zero (hence not negative) when the quadrant of the
 * reactive energy is judged: a purely reactive load would otherwise hop between quadrants by rounding.
 */
const zeroPowerShare = 1e-4;
const totalPlace = 3;
const places = ["a", "b", "c", "total"];
const halfRootThree = Math.sqrt(3) / 2;

const indicesOf = (prefix: string): number[] =>
  places.map((place) => energyAccumulatorNames.indexOf(`${prefix}.${place}`));

/** Sorts the energies of the elements in a cycle into the accumulators of a prefix, `energy` or `energy.compensated`. */
export class EnergyRegistration {
  readonly #activeImport: number[];
  readonly #activeExport: number[];
  readonly #reactive: number[][];
  readonly #apparentImport: number[];
  readonly #apparentExport: number[];
  readonly #vectorImport: number[];
  readonly #vectorExport: number[];
  readonly #q60Import: number[];
  readonly #q60Export: number[];
  readonly #netting: Netting;
  readonly #phasePower: boolean;
  #into: Float64Array = new Float64Array();
  #deadBand = 0;

  constructor(prefix: string, netting: Netting, phasePower: boolean) {
    this.#activeImport = indicesOf(`${prefix}.active.import`);
    this.#activeExport = indicesOf(`${prefix}.active.export`);
    this.#reactive = ["q1", "q2", "q3", "q4"].map((quadrant) => indicesOf(`${prefix}.reactive.${quadrant}`));
    this.#apparentImport = indicesOf(`${prefix}.apparent.import`);
    this.#apparentExport = indicesOf(`${prefix}.apparent.export`);
    this.#vectorImport = indicesOf(`${prefix}.apparent.vector.import`);
    this.#vectorExport = indicesOf(`${prefix}.apparent.vector.export`);
    this.#q60Import = indicesOf(`${prefix}.q60.import`);
    this.#q60Export = indicesOf(`${prefix}.q60.export`);
    this.#netting = netting;
    this.#phasePower = phasePower;
  }

  /** Adds the active, reactive and apparent energies of the elements a b c, J, to the accumulators. */
  register(into: Float64Array, active: Float64Array, reactive: Float64Array, apparent: Float64Array): void {
    this.#into = into;
    const sum = apparent[0] + apparent[1] + apparent[2];
    this.#deadBand = zeroPowerShare * sum;
    const activeSum = active[0] + active[1] + active[2];
    const reactiveSum = reactive[0] + reactive[1] + reactive[2];
    if (!this.#phasePower) {
      // Two wattmeters of a delta each see a voltage 30 degrees off, so their apparent powers do not add up to the load's.
      this.#registerSum(activeSum, reactiveSum, Math.sqrt(activeSum * activeSum + reactiveSum * reactiveSum));
      return;
    }
    for (let place = 0; place < 3; place++) this.#add(place, active[place], reactive[place], apparent[place]);
    if (this.#netting === "phases")
      for (let place = 0; place < 3; place++) this.#add(totalPlace, active[place], reactive[place], apparent[place]);
    else if (this.#netting === "absolute")
      for (let place = 0; place < 3; place++)
        this.#add(totalPlace, Math.abs(active[place]), reactive[place], apparent[place]);
    else this.#registerSum(activeSum, reactiveSum, sum);
  }

  #registerSum(active: number, reactive: number, apparent: number): void {
    if (this.#netting === "absolute") this.#add(totalPlace, Math.abs(active), reactive, apparent);
    else if (this.#netting === "forward" && active < 0) {
      // The running stop holds what counts by the direction of active energy; quadrants are told apart by it anyway.
      this.#into[this.#reactive[this.#quadrant(active, reactive) - 1][totalPlace]] += Math.abs(reactive);
    } else this.#add(totalPlace, active, reactive, apparent);
  }

  #quadrant(active: number, reactive: number): number {
    return quadrantOf(Math.abs(active) <= this.#deadBand ? 0 : active, reactive);
  }

  #add(place: number, active: number, reactive: number, apparent: number): void {
    const into = this.#into;
    into[(active >= 0 ? this.#activeImport : this.#activeExport)[place]] += Math.abs(active);
    into[this.#reactive[this.#quadrant(active, reactive) - 1][place]] += Math.abs(reactive);
    const imports = active >= -this.#deadBand;
    into[(imports ? this.#apparentImport : this.#apparentExport)[place]] += apparent;
    const vector = Math.sqrt(active * active + reactive * reactive);
    into[(imports ? this.#vectorImport : this.#vectorExport)[place]] += vector;
    const q60 = active / 2 + reactive * halfRootThree;
    into[(q60 >= 0 ? this.#q60Import : this.#q60Export)[place]] += Math.abs(q60);
  }
}
