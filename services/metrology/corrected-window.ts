import type { MetrologySettings } from "#schemas/settings.ts";
import { type Window, windowValueNames } from "#schemas/window.ts";
import { emptyElementEnergy } from "./energy/element-energy.ts";
import { InstrumentCorrection } from "./energy/instrument-correction.ts";

const places = ["a", "b", "c"];

/**
 * A window with the errors of instrument transformers and the phase calibration taken off its RMS and powers, for the
 * quantities of a second. Harmonics, phasors and half cycles stay as they were measured.
 */
export function correctedWindow(window: Window, settings: MetrologySettings): Window {
  if (!settings.voltageErrors && !settings.currentErrors && !settings.phaseDegrees) return window;
  const energy = emptyElementEnergy();
  energy.seconds = 1;
  energy.joules.set(window.active);
  energy.reactive.set(window.reactive);
  for (const { phase, voltage, current } of settings.wiring.elements) {
    energy.volts[places.indexOf(phase)] = window.rms[indexOf(voltage)];
    energy.amperes[places.indexOf(phase)] = window.rms[indexOf(current)];
  }
  const before = { volts: energy.volts.slice(), amperes: energy.amperes.slice() };
  new InstrumentCorrection(settings).apply(energy);
  const rms = [...window.rms];
  for (const { phase, voltage, current } of settings.wiring.elements) {
    const place = places.indexOf(phase);
    if (before.volts[place] > 0) rms[indexOf(voltage)] *= energy.volts[place] / before.volts[place];
    if (before.amperes[place] > 0) rms[indexOf(current)] *= energy.amperes[place] / before.amperes[place];
  }
  return { ...window, rms, active: [...energy.joules], reactive: [...energy.reactive] };
}

/** Names of the value that an element's channels make: a channel, or the voltage between two either way round. */
function namesOf(weights: Partial<Record<string, number>>): string[] {
  const [first = "", second = ""] = Object.keys(weights);
  return second === "" ? [first] : [`${first}${second.slice(1)}`, `${second}${first.slice(1)}`];
}

const indexOf = (weights: Partial<Record<string, number>>): number =>
  windowValueNames.findIndex((name) => namesOf(weights).includes(name));
