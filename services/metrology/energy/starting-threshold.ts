import type { EnergySettings } from "#schemas/metering-settings.ts";
import type { ElementEnergy } from "./element-energy.ts";

/** Where an element carries less than the starting current or power, it registers nothing that depends on current. */
export class StartingThreshold {
  readonly #amperes: number;
  readonly #voltAmperes: number;

  constructor({ startingCurrent = 0, startingPower = 0 }: EnergySettings) {
    this.#amperes = startingCurrent;
    this.#voltAmperes = startingPower;
  }

  /** Clears what creeps, in place. A current of exactly the threshold is registered. */
  apply(energy: ElementEnergy): void {
    for (let place = 0; place < 3; place++) {
      const amperes = energy.amperes[place];
      if (amperes >= this.#amperes && amperes * energy.volts[place] >= this.#voltAmperes) continue;
      energy.joules[place] = 0;
      energy.reactive[place] = 0;
      energy.amperes[place] = 0;
    }
    for (let line = 0; line < 4; line++)
      if (energy.amperesSquared[line] < this.#amperes ** 2) energy.amperesSquared[line] = 0;
  }
}
