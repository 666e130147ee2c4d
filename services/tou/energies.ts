import { rateQuantityNames } from "#schemas/datapoints.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";

/** Energies of a meter at an instant, or between two: all together, and by rate. */
export interface Energies {
  /** µWh, µvarh, µVAh, in the order of `rateQuantityNames`. */
  total: bigint[];
  /** The same for rate 1, rate 2 and so on. */
  rates: bigint[][];
}

/** What was counted up to a switch, and what counts since then. */
export interface RateCounters {
  /** From 1; 0 for none. */
  activeRate: number;
  /** Rates that count, a bit for each, by energy in the order of `rateQuantityNames`; empty where it is the active one. */
  counting: number[];
  /** Registers at the switch, in the order of `rateQuantityNames`. */
  sinceMicroWh: bigint[];
  /** Energies of each rate up to the switch, rate 1 first. */
  rates: bigint[][];
}

const sources = rateQuantityNames.map((name) => energyAccumulatorNames.indexOf(name));

/** The energies that are kept for each rate, in the order of `rateQuantityNames`, from all energies of metrology. */
export function rateEnergies(energyMicroWh: readonly bigint[]): bigint[] {
  return sources.map((index) => energyMicroWh[index] ?? 0n);
}

/** Whether a rate counts an energy. */
export function counts(
  { activeRate, counting }: Pick<RateCounters, "activeRate" | "counting">,
  rate: number,
  at: number,
) {
  return counting.length === 0 ? rate === activeRate : (((counting[at] ?? 0) >> (rate - 1)) & 1) === 1;
}

/** Energies of each rate once metrology shows these registers. */
export function ratesAt(counters: RateCounters, registerMicroWh: readonly bigint[]): bigint[][] {
  const { rates, sinceMicroWh } = counters;
  return rates.map((energies, index) =>
    energies.map((energy, at) =>
      counts(counters, index + 1, at) ? energy + (registerMicroWh[at] ?? 0n) - (sinceMicroWh[at] ?? 0n) : energy,
    ),
  );
}

/** All energies once metrology shows these registers. */
export function energiesAt(counters: RateCounters, registerMicroWh: readonly bigint[]): Energies {
  return { total: [...registerMicroWh], rates: ratesAt(counters, registerMicroWh) };
}

const less = (end: readonly bigint[], start: readonly bigint[] = []): bigint[] =>
  end.map((energy, at) => energy - (start[at] ?? 0n));

/** What was metered between two instants. */
export function energiesBetween(start: Energies, end: Energies): Energies {
  return { total: less(end.total, start.total), rates: end.rates.map((rate, index) => less(rate, start.rates[index])) };
}

/** Nothing, for as many rates as there are. */
export function noEnergies({ total, rates }: Energies): Energies {
  return { total: total.map(() => 0n), rates: rates.map((rate) => rate.map(() => 0n)) };
}

/** At least `count` rates; energies that a rate has are never dropped, so that the sum stays the total. */
export function atLeast(rates: bigint[][], count: number): bigint[][] {
  const missing = Math.max(0, count - rates.length);
  return [...rates, ...Array.from({ length: missing }, () => rateQuantityNames.map(() => 0n))];
}
