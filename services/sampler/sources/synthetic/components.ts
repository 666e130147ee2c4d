import type { Load, Scenario } from "./scenario.ts";

/** A complex amplitude, √2 times the RMS: value = re * sin(x) + im * cos(x). */
export interface Amplitude {
  re: number;
  im: number;
}

/** One sine wave of a channel (0..7 in the order of the channels) at an oscillator of the network. */
export interface Component extends Amplitude {
  channel: number;
  /** Index into `Components.orders` (multiples of the network) or, after those, into `Components.freeHz`. */
  oscillator: number;
}

/** All waves of a scenario: those of the voltages, and those of the currents for each load step. */
export interface Components {
  orders: number[];
  /** Frequencies that do not follow the network, Hz. */
  freeHz: number[];
  voltages: Component[];
  /** One list for each load step. */
  loads: Component[][];
}

const phaseNames = ["a", "b", "c"] as const;
type PhaseName = (typeof phaseNames)[number];
type Phasors = Partial<Record<PhaseName | "n", Amplitude>>;

/** Works out the amplitudes of every wave once, so that samples are sums of products. */
export function componentsOf(scenario: Scenario): Components {
  const harmonics = [...scenario.voltageHarmonics, ...scenario.currentHarmonics];
  const orders = [...new Set([1, ...harmonics.map((one) => one.order)])];
  const freeHz = [...new Set(scenario.interharmonics.map((one) => one.hz))];
  const phasors = voltagePhasors(scenario);
  const voltages = withHarmonics(phasors, scenario.voltageHarmonics, orders, 0);
  for (const { hz, percent, phases } of scenario.interharmonics) {
    for (const phase of phases) {
      const fundamental = phasors[phase];
      if (!fundamental) continue;
      const re = (Math.hypot(fundamental.re, fundamental.im) * percent) / 100;
      voltages.push({ channel: phaseNames.indexOf(phase), oscillator: orders.length + freeHz.indexOf(hz), re, im: 0 });
    }
  }
  const loads = (scenario.loads?.steps ?? []).map((step) => {
    const currents: Phasors = {};
    for (const phase of phaseNames) {
      const load = step[phase];
      if (load) currents[phase] = loadCurrent(load, phasors[phase]);
    }
    return withHarmonics(currents, scenario.currentHarmonics, orders, 4);
  });
  return { orders, freeHz, voltages, loads };
}

function polar(rms: number, degrees: number): Amplitude {
  const radians = (degrees * Math.PI) / 180;
  return { re: Math.SQRT2 * rms * Math.cos(radians), im: Math.SQRT2 * rms * Math.sin(radians) };
}

function voltagePhasors({ voltages, unbalance }: Scenario): Phasors {
  const phasors: Phasors = {};
  for (const name of [...phaseNames, "n"] as const) {
    const voltage = voltages[name];
    if (voltage) phasors[name] = polar(voltage.rms, voltage.angle);
  }
  if (!unbalance || !voltages.a) return phasors;
  for (const [i, name] of phaseNames.entries()) {
    const phasor = phasors[name];
    if (!phasor) continue;
    // The negative sequence turns a, c, b: phase b leads a by 120 degrees.
    const negative = polar((voltages.a.rms * unbalance.negativePercent) / 100, unbalance.negativeAngle + 120 * i);
    const zero = polar((voltages.a.rms * unbalance.zeroPercent) / 100, unbalance.zeroAngle);
    phasor.re += negative.re + zero.re;
    phasor.im += negative.im + zero.im;
  }
  return phasors;
}

// I = (P - jQ) / conj(U) for RMS phasors; with peak values there is a factor of 2.
function loadCurrent(load: Load, voltage: Amplitude | undefined): Amplitude {
  if ("rms" in load) return polar(load.rms, load.angle);
  if (!voltage) return { re: 0, im: 0 };
  const { activeW, reactiveVar } = load;
  const square = voltage.re ** 2 + voltage.im ** 2;
  return {
    re: (2 * (activeW * voltage.re + reactiveVar * voltage.im)) / square,
    im: (2 * (activeW * voltage.im - reactiveVar * voltage.re)) / square,
  };
}

function withHarmonics(
  phasors: Phasors,
  harmonics: Scenario["voltageHarmonics"],
  orders: readonly number[],
  firstChannel: number,
): Component[] {
  const components: Component[] = [];
  for (const [i, name] of [...phaseNames, "n" as const].entries()) {
    const fundamental = phasors[name];
    if (!fundamental) continue;
    const channel = firstChannel + i;
    components.push({ channel, oscillator: 0, ...fundamental });
    const rms = Math.hypot(fundamental.re, fundamental.im) / Math.SQRT2;
    const degrees = (Math.atan2(fundamental.im, fundamental.re) * 180) / Math.PI;
    for (const { order, percent, angle, phases } of harmonics) {
      if (name === "n" || !phases.includes(name)) continue;
      const amplitude = polar((rms * percent) / 100, order * degrees + angle);
      components.push({ channel, oscillator: orders.indexOf(order), ...amplitude });
    }
  }
  return components;
}
