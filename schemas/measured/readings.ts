import type { MetrologySettings } from "#schemas/settings.ts";
import { harmonicCount, harmonicOrderMax, type Window, windowValueCount } from "#schemas/window.ts";
import { lineToLineNames } from "#schemas/datapoints.ts";
import { watchedVoltages } from "#schemas/quantities.ts";
import type { LineToLine, WiringForm } from "#schemas/wiring.ts";
import { demandDistortionOf, distortionOf, kFactorOf } from "./distortion.ts";
import {
  angleDegrees,
  complexPower,
  fundamental,
  harmonic,
  magnitude,
  type Phasor,
  valueIndex,
  weighted,
  wrapDegrees,
} from "./phasors.ts";
import { lagSign, type PowerComponents, powersOf, remainder } from "./powers.ts";
import { deviationPercent, type Sequences, sequencesOf, unbalancePercent, voltageSequences } from "./sequences.ts";

/** A datapoint's name and its value; NaN where the window has none. */
export type Measured = [name: string, value: number];

/** Fundamental below which nothing rotates, as a part of the highest voltage. */
const liveMin = 0.01;
const q60Reactive = Math.sqrt(3) / 2;

/**
 * Everything that a window tells beyond the quantities in commits, under the names of datapoints: components of power,
 * symmetrical components, distortion, harmonics and interharmonics. What the wiring form does not have is left out.
 */
export function* measuredReadings(window: Window, settings: MetrologySettings): Generator<Measured> {
  const { wiring } = settings;
  const reference = referenceDegrees(window, wiring);
  yield* momentaryReadings(window, wiring);
  yield* powerReadings(window, wiring);
  yield* sequenceReadings(window, wiring, reference);
  for (const spectrum of spectraOf(window, wiring)) {
    yield* distortionReadings(spectrum, settings.demandCurrent);
    yield* spectrumReadings(spectrum, reference);
  }
  yield* harmonicPowers(window, wiring);
}

/** Angle of the fundamental of the first voltage, to which all others are told. */
function referenceDegrees(window: Window, wiring: WiringForm): number {
  const [first] = [
    ...wiring.lineToNeutral.map((pair) => `v${pair[0]}`),
    ...wiring.lineToLine.map((pair) => `v${pair}`),
  ];
  return first === undefined ? Number.NaN : angleDegrees(fundamental(window, valueIndex(first)));
}

/** What the newest half cycle and cycle of the window tell, flicker, and mains signalling. */
function* momentaryReadings(window: Window, wiring: WiringForm): Generator<Measured> {
  const { halfCycleRms, cycleFrequencyHz, flicker, signalling } = window;
  const newest = halfCycleRms.length - windowValueCount;
  const halfCycle = (index: number): number => (newest < 0 ? Number.NaN : (halfCycleRms[newest + index] as number));
  for (const pair of wiring.lineToNeutral)
    yield [`voltage.${pair}.rms.half_cycle`, halfCycle(valueIndex(`v${pair[0]}`))];
  for (const pair of wiring.lineToLine) yield [`voltage.${pair}.rms.half_cycle`, halfCycle(valueIndex(`v${pair}`))];
  for (const line of wiring.currents) yield [`current.${line}.rms.half_cycle`, halfCycle(valueIndex(`i${line}`))];
  yield ["frequency.cycle", positive(cycleFrequencyHz.at(-1) ?? 0)];
  // The kernel takes flicker and signalling of the voltages that power quality watches, in the places of a b c.
  const watched: readonly string[] = watchedVoltages(wiring);
  const [each, frequencies] = [flicker.length / 3, signalling.length / 3];
  for (const pair of watched) {
    const place =
      watched === wiring.lineToLine ? lineToLineNames.indexOf(pair as LineToLine) : "abc".indexOf(pair[0] as string);
    if (each > 0) yield [`voltage.${pair}.flicker`, flicker[(place + 1) * each - 1] as number];
    for (let index = 0; index < frequencies; index++)
      yield [`voltage.${pair}.signalling.${index + 1}`, signalling[place * frequencies + index] as number];
  }
}

const positive = (value: number): number => (value > 0 ? value : Number.NaN);

function* powerReadings(window: Window, wiring: WiringForm): Generator<Measured> {
  const { elements, total } = powersOf(window, wiring);
  if (wiring.phasePower) for (const { phase, powers } of elements) yield* componentReadings(phase, powers);
  yield* componentReadings("total", total);
  yield ["power.apparent.arithmetic.total", total.arithmetic];
  if (Number.isNaN(total.effective)) return;
  yield ["power.apparent.effective.total", total.effective];
  yield ["power_factor.effective.total", ratio(total.active, total.effective)];
}

function* componentReadings(where: string, powers: PowerComponents): Generator<Measured> {
  const { active, reactive, apparent, fundamentalActive, fundamentalApparent } = powers;
  const vector = Math.hypot(active, reactive);
  yield [`power.active.fundamental.${where}`, fundamentalActive];
  yield [`power.apparent.fundamental.${where}`, fundamentalApparent];
  yield [`power.apparent.vector.${where}`, vector];
  yield [`power.apparent.nonfundamental.${where}`, remainder(apparent, fundamentalApparent)];
  yield [`power.nonactive.${where}`, remainder(apparent, active)];
  yield [`power.distortion.${where}`, remainder(apparent, active, reactive)];
  yield [`power.q60.${where}`, active / 2 + q60Reactive * reactive];
  yield [`power_factor.displacement.${where}`, ratio(fundamentalActive, fundamentalApparent)];
  yield [`power_factor.vector.${where}`, ratio(active, vector)];
  const lagging = lagSign(powers) * Math.abs(ratio(active, apparent));
  yield [`power_factor.lag.${where}`, lagging];
  yield [`power_factor.lead.${where}`, -lagging];
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

function* sequenceReadings(window: Window, wiring: WiringForm, reference: number): Generator<Measured> {
  const rms = (names: readonly string[]): number[] => names.map((name) => window.rms[valueIndex(name)] as number);
  const toNeutral = wiring.lineToNeutral.map((pair) => `v${pair[0]}`);
  const between = wiring.lineToLine.map((pair) => `v${pair}`);
  const watched = toNeutral.length > 0 ? toNeutral : between;
  if (watched.length > 1) yield ["voltage.unbalance.deviation", deviationPercent(rms(watched))];
  const found = voltageSequences(window, wiring);
  if (found !== undefined) {
    yield* componentsOf("voltage", found, reference);
    const [positive, negative] = [magnitude(found.positive), magnitude(found.negative)];
    const live = Math.max(positive, negative) > liveMin * Math.max(...rms(watched));
    yield ["voltage.reversal", live ? Number(negative > positive) : Number.NaN];
  }
  const lines = wiring.currents.filter((line) => line !== "n").map((line) => `i${line}`);
  if (lines.length > 1) yield ["current.unbalance.deviation", deviationPercent(rms(lines))];
  if (lines.length < 3) return;
  const [a, b, c] = lines.map((line) => fundamental(window, valueIndex(line))) as [Phasor, Phasor, Phasor];
  const currents = sequencesOf(a, b, c);
  yield* componentsOf("current", currents, reference);
  const highest = Math.max(...rms(lines));
  yield ["current.unbalance.negative", unbalancePercent(currents, "negative", highest)];
  yield ["current.unbalance.zero", unbalancePercent(currents, "zero", highest)];
  const residual = valueIndex("ires");
  yield ["current.residual.rms", window.rms[residual] as number];
  yield ["current.residual.angle", wrapDegrees(angleDegrees(fundamental(window, residual)) - reference)];
}

function* componentsOf(kind: string, sequences: Sequences, reference: number): Generator<Measured> {
  for (const name of ["zero", "positive", "negative"] as const) {
    const phasor = sequences[name];
    if (Number.isNaN(phasor.re)) continue;
    yield [`${kind}.sequence.${name}.rms`, magnitude(phasor)];
    yield [`${kind}.sequence.${name}.angle`, wrapDegrees(angleDegrees(phasor) - reference)];
  }
}

/** One voltage or current of the wiring form by orders. */
interface Spectrum {
  /** Prefix of its datapoints. */
  prefix: string;
  rms: number;
  /** RMS by order: subgroups of a channel, exact bins of a voltage between lines. */
  orders: ArrayLike<number>;
  phasor(order: number): Phasor;
  /** Place among the eight channels; undefined for a voltage between lines. */
  channel: number | undefined;
  interharmonics?: ArrayLike<number>;
  peak?: number;
}

function* spectraOf(window: Window, wiring: WiringForm): Generator<Spectrum> {
  for (const pair of wiring.lineToNeutral) yield channelSpectrum(window, `voltage.${pair}`, `v${pair[0]}`);
  for (const pair of wiring.lineToLine) yield pairSpectrum(window, pair);
  for (const line of wiring.currents) yield channelSpectrum(window, `current.${line}`, `i${line}`);
}

function channelSpectrum(window: Window, prefix: string, name: string): Spectrum {
  const channel = valueIndex(name);
  const part = (values: ArrayLike<number>): ArrayLike<number> =>
    Array.prototype.slice.call(values, channel * harmonicCount, (channel + 1) * harmonicCount);
  return {
    prefix,
    rms: window.rms[channel] as number,
    orders: part(window.harmonics),
    phasor: (order) => harmonic(window, channel, order),
    channel,
    interharmonics: part(window.interharmonics),
    peak: window.peaks[channel] as number,
  };
}

/** The kernel groups bins of channels only, so a voltage between lines is told by its exact bins. */
function pairSpectrum(window: Window, pair: LineToLine): Spectrum {
  const [plus, minus] = [valueIndex(`v${pair[0]}`), valueIndex(`v${pair[1]}`)];
  const phasor = (order: number): Phasor => {
    const [first, second] = [harmonic(window, plus, order), harmonic(window, minus, order)];
    return { re: first.re - second.re, im: first.im - second.im };
  };
  return {
    prefix: `voltage.${pair}`,
    rms: window.rms[valueIndex(`v${pair}`)] as number,
    orders: Array.from({ length: harmonicCount }, (_, order) => magnitude(phasor(order))),
    phasor,
    channel: undefined,
  };
}

function* distortionReadings(spectrum: Spectrum, demandCurrent: number | undefined): Generator<Measured> {
  const { prefix, orders, rms, peak } = spectrum;
  const { content, thd, even, odd } = distortionOf(orders);
  yield [`${prefix}.content`, content];
  yield [`${prefix}.thd`, thd];
  yield [`${prefix}.thd.even`, even];
  yield [`${prefix}.thd.odd`, odd];
  yield [`${prefix}.thd.rms`, 100 * ratio(content, rms)];
  if (peak !== undefined) {
    yield [`${prefix}.crest`, ratio(peak, rms)];
    yield [`${prefix}.dc`, spectrum.phasor(0).re];
  }
  if (!prefix.startsWith("current")) return;
  yield [`${prefix}.k_factor`, kFactorOf(orders)];
  if (demandCurrent === undefined) return;
  const demand = demandDistortionOf(orders, demandCurrent);
  yield [`${prefix}.tdd`, demand.tdd];
  yield [`${prefix}.tdd.even`, demand.even];
  yield [`${prefix}.tdd.odd`, demand.odd];
}

function* spectrumReadings(spectrum: Spectrum, reference: number): Generator<Measured> {
  const { prefix, orders, interharmonics } = spectrum;
  for (let order = 1; order <= harmonicOrderMax; order++) {
    yield [`${prefix}.harmonic.${order}`, orders[order] as number];
    yield [`${prefix}.harmonic.${order}.angle`, wrapDegrees(angleDegrees(spectrum.phasor(order)) - order * reference)];
    if (interharmonics !== undefined) yield [`${prefix}.interharmonic.${order}`, interharmonics[order] as number];
  }
}

/** Active power of each order: negative at the side that a harmonic comes from (IEC 61000-4-7 clause 3.4). */
function* harmonicPowers(window: Window, wiring: WiringForm): Generator<Measured> {
  for (let order = 1; order <= harmonicOrderMax; order++) {
    let total = 0;
    for (const { phase, voltage, current } of wiring.elements) {
      const of = (channel: number): Phasor => harmonic(window, channel, order);
      const { active } = complexPower(weighted(voltage, of), weighted(current, of));
      total += active;
      if (wiring.phasePower) yield [`power.active.${phase}.harmonic.${order}`, active];
    }
    yield [`power.active.total.harmonic.${order}`, total];
  }
}
