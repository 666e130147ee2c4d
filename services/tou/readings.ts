import { rateQuantityNames } from "#schemas/datapoints.ts";
import type { MetrologyRegisters, TouRegisters } from "#schemas/codec.ts";
import { reading, type Reading } from "#schemas/readings.ts";
import type { TouSettings } from "#schemas/settings.ts";
import { energyQuality } from "#runtime/energy-quality.ts";
import type { ReadingContext } from "#runtime/subsystem.ts";
import { formatLocal, offsetTable } from "./calendar/local-time.ts";
import { rateEnergies } from "./state.ts";

/** Energies of a rate: what is stored, and for the one in force what was metered since. */
function energies(registers: TouRegisters, index: number, now: bigint[] | undefined): (bigint | null)[] {
  const stored = registers.rates[index]?.energyMicroWh ?? [];
  if (index + 1 !== registers.activeRate) return stored;
  if (now === undefined) return stored.map(() => null);
  return stored.map((energy, at) => energy + (now[at] as bigint) - (registers.sinceMicroWh[at] ?? 0n));
}

function rates(registers: TouRegisters, metrology: MetrologyRegisters | undefined, atNs: bigint): Reading[] {
  const quality = metrology === undefined ? 0 : energyQuality(metrology);
  const now = metrology && rateEnergies(metrology.energyMicroWh);
  return registers.rates.flatMap((_, index) => {
    const values = energies(registers, index, now);
    return rateQuantityNames.map((name, at) => reading(`${name}.rate${index + 1}`, values[at] ?? null, atNs, quality));
  });
}

/**
 * Datapoints of tou. The registers of the rate in force are live and need those of metrology at the same instant; the
 * registers of all rates then add up to the total, to the µWh.
 */
export function readings(registers: TouRegisters, settings: TouSettings, context: ReadingContext): Reading[] {
  const { others, atNs } = context;
  const known = atNs !== 0n && registers.state !== "unconfigured";
  return [
    ...rates(registers, others.metrology, atNs),
    reading("tariff.rate", registers.activeRate === 0 ? null : BigInt(registers.activeRate), atNs, 0),
    reading("tariff.switch.count", registers.switches, atNs, 0),
    reading("clock.utc", atNs === 0n ? null : atNs, atNs, 0),
    reading("clock.local", known ? formatLocal(offsetTable(settings.offsets), atNs) : null, atNs, 0),
  ];
}
