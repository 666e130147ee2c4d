import type { ChannelName } from "#schemas/samples.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import type { Phase } from "#schemas/wiring.ts";
import type { ElementEnergy } from "./element-energy.ts";
import { ErrorCurve } from "./transformer-errors.ts";

const phases: readonly Phase[] = ["a", "b", "c"];

/**
 * Takes the errors of instrument transformers and the phase calibration off the powers of the elements, cycle by cycle.
 *
 * The ratio errors divide voltage and current. The phase displacements turn the power: with the voltage leading the truth
 * by `dv` and the current by `di`, P + jQ is turned back by `dv - di`. Active power of harmonics turns with the fundamental.
 */
export class InstrumentCorrection {
  readonly #voltage: readonly ErrorCurve[];
  readonly #current: readonly ErrorCurve[];
  /** Phase calibration of each element, rad: how far its voltage leads, less how far its current does. */
  readonly #calibration: readonly number[];
  readonly #identity: boolean;

  constructor({ voltageErrors, currentErrors, phaseDegrees, wiring }: MetrologySettings) {
    this.#voltage = phases.map((phase) => new ErrorCurve(voltageErrors?.[phase] ?? []));
    this.#current = phases.map((phase) => new ErrorCurve(currentErrors?.[phase] ?? []));
    const lead = (weights: Partial<Record<ChannelName, number>>): number => {
      const channels = Object.keys(weights) as ChannelName[];
      return channels.reduce((sum, name) => sum + (phaseDegrees?.[name] ?? 0), 0) / channels.length;
    };
    this.#calibration = phases.map((phase) => {
      const element = wiring.elements.find((each) => each.phase === phase);
      return element === undefined ? 0 : ((lead(element.voltage) - lead(element.current)) * Math.PI) / 180;
    });
    this.#identity =
      voltageErrors === undefined && currentErrors === undefined && this.#calibration.every((angle) => angle === 0);
  }

  /** Corrects the energy in place. */
  apply(energy: ElementEnergy): void {
    if (this.#identity) return;
    for (let place = 0; place < 3; place++) {
      const voltage = this.#voltage[place];
      const current = this.#current[place];
      voltage.look(energy.volts[place]);
      current.look(energy.amperes[place]);
      const angle = this.#calibration[place] + voltage.lead - current.lead;
      const factor = voltage.factor * current.factor;
      const cosine = factor * Math.cos(angle);
      const sine = factor * Math.sin(angle);
      const active = energy.joules[place];
      const reactive = energy.reactive[place];
      energy.joules[place] = active * cosine + reactive * energy.seconds * sine;
      if (energy.seconds > 0) energy.reactive[place] = reactive * cosine - (active / energy.seconds) * sine;
      energy.volts[place] *= voltage.factor;
      energy.amperes[place] *= current.factor;
      energy.voltsSquared[place] *= voltage.factor ** 2;
      energy.amperesSquared[place] *= current.factor ** 2;
    }
  }
}
