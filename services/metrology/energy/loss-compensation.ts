import type { LossCompensation } from "#schemas/metering-settings.ts";
import type { ElementEnergy } from "./element-energy.ts";

/**
 * Losses of transformer and line between the meter and the point of billing, cycle by cycle: iron follows the square of the
 * voltage (vars its fourth power), copper and line the square of the current.
 */
export class LossCompensator {
  readonly #settings: LossCompensation;
  /** Of the last `compute`, of each element with a voltage: what to register instead, J, J (of var), J (of VA). */
  readonly active = new Float64Array(3);
  readonly reactive = new Float64Array(3);
  readonly apparent = new Float64Array(3);
  /** Sums over the elements: active and reactive losses of iron, and of copper and line, J. */
  readonly losses = new Float64Array(4);

  constructor(settings: LossCompensation) {
    this.#settings = settings;
  }

  /** Computes the other side of the losses from what the elements measured. */
  compute({ seconds, joules, reactive, volts, amperes }: ElementEnergy): void {
    const { testVoltage, testCurrent, line, billing } = this.#settings;
    const base = (testVoltage * testCurrent) / 100;
    const sign = billing === "source" ? 1 : -1;
    this.losses.fill(0);
    for (let place = 0; place < 3; place++) {
      const percents = joules[place] >= 0 ? this.#settings.import : this.#settings.export;
      const voltage = (volts[place] / testVoltage) ** 2;
      const current = (amperes[place] / testCurrent) ** 2;
      const amperesSquared = amperes[place] ** 2;
      const ironActive = percents.ironWatts * base * voltage * seconds;
      const ironReactive = percents.ironVars * base * voltage ** 2 * seconds;
      const copperActive = (percents.copperWatts * base * current + line.resistance * amperesSquared) * seconds;
      const copperReactive = (percents.copperVars * base * current + line.reactance * amperesSquared) * seconds;
      this.losses[0] += ironActive;
      this.losses[1] += ironReactive;
      this.losses[2] += copperActive;
      this.losses[3] += copperReactive;
      const vars = reactive[place] * seconds;
      const voltAmperes = volts[place] * amperes[place] * seconds;
      // What distortion adds to the apparent power goes through the transformer with the rest.
      const distortion = Math.max(0, voltAmperes ** 2 - joules[place] ** 2 - vars ** 2);
      this.active[place] = joules[place] + sign * (ironActive + copperActive);
      this.reactive[place] = vars + sign * (ironReactive + copperReactive);
      this.apparent[place] = Math.sqrt(this.active[place] ** 2 + this.reactive[place] ** 2 + distortion);
    }
  }
}
