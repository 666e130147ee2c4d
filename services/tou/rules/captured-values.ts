import type { FactOf } from "#schemas/codec.ts";
import { rateQuantityNames } from "#schemas/datapoints.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { clockAt } from "../clock-time.ts";
import type { Edge } from "../edges.ts";
import { ratesAt, rateEnergies, type Energies } from "../energies.ts";
import type { TouState } from "../state.ts";

type CapturedValue = FactOf<"selfRead">["selfRead"]["values"][number];

/** An energy of a total or a rate, by the name behind which the rate stands: `energy.active.import.total.rate2`. */
function energyNamed({ total, rates }: Energies, name: string): bigint | undefined {
  const [, energy = "", rate] = /^(.*?)(?:\.rate(\d))?$/.exec(name) ?? [];
  const at = rateQuantityNames.indexOf(energy);
  return rate === undefined ? total[at] : rates[Number(rate) - 1]?.[at];
}

/**
 * What tou knows of datapoints at an edge: every accumulator of metrology, the energies by rate, the stored ones, the clock and the
 * tariff. What it does not know (demand) is named only: its owner's registers as of the same instant say it.
 */
export function capturedValues(state: TouState, edge: Edge, names: readonly string[]): CapturedValue[] {
  const registerMicroWh = rateEnergies(edge.energyMicroWh);
  const now: Energies = { total: registerMicroWh, rates: ratesAt(state, registerMicroWh) };
  return names.map((name) => {
    const value = valueOf(state, edge, now, name);
    return { name, value: value ?? 0n, known: value !== undefined };
  });
}

function valueOf(state: TouState, edge: Edge, now: Energies, name: string): bigint | undefined {
  const accumulator = energyAccumulatorNames.indexOf(name);
  if (accumulator >= 0) return edge.energyMicroWh[accumulator] ?? 0n;
  if (name === "clock.utc") return clockAt(state, edge.atNs);
  if (name === "tariff.rate") return BigInt(state.activeRate);
  if (name === "billing.period.count") return state.periods;
  const stored = state.stored.find(({ kind }) => name.endsWith(`.${kind}`));
  if (stored !== undefined) return energyNamed(stored, name.slice(0, -stored.kind.length - 1));
  return energyNamed(now, name);
}
