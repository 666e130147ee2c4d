import { rateQuantityNames } from "#schemas/datapoints.ts";
import type { MetrologyRegisters, TouRegisters } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";
import { reading, type Reading } from "#schemas/readings.ts";
import type { TouSettings } from "#schemas/settings.ts";
import { averagePowerFactorNames, storedEnergies } from "#schemas/tariff-datapoints.ts";
import { energyQuality } from "#runtime/energy-quality.ts";
import type { ReadingContext } from "#runtime/subsystem.ts";
import { formatLocal, offsetAt, offsetTable } from "./calendar/local-time.ts";
import { counts, rateEnergies } from "./energies.ts";
import { namedNsMax } from "./pulse.ts";
import { ClockFlag } from "./state.ts";

const energyCount = rateQuantityNames.length;
const [active, apparent] = ["energy.active.import.total", "energy.apparent.import.total"].map((name) =>
  rateQuantityNames.indexOf(name),
) as [number, number];

/** Energies of a rate: what is stored, and where it counts what was metered since. */
function energies(registers: TouRegisters, index: number, now: bigint[] | undefined): (bigint | null)[] {
  const stored = registers.rates[index]?.energyMicroWh ?? [];
  return stored.map((energy, at) => {
    if (!counts(registers, index + 1, at)) return energy;
    return now === undefined ? null : energy + (now[at] as bigint) - (registers.sinceMicroWh[at] ?? 0n);
  });
}

function storedReadings({ stored, rates }: TouRegisters, atNs: bigint): Reading[] {
  return storedEnergies.flatMap(({ kind }) => {
    const { atNs: storedNs, energyMicroWh } = stored.find((one) => one.kind === kind) ?? {
      atNs: 0n,
      energyMicroWh: [],
    };
    return [
      ...rateQuantityNames.flatMap((name, at) =>
        Array.from({ length: rates.length + 1 }, (_, rate) => {
          const value = energyMicroWh[rate * energyCount + at] ?? null;
          return reading(rate === 0 ? `${name}.${kind}` : `${name}.rate${rate}.${kind}`, value, storedNs, 0);
        }),
      ),
      reading(`billing.${kind}.time`, storedNs, atNs, 0),
    ];
  });
}

/** Active over apparent energy since the billing period began, of the total and of each rate. */
function averagePowerFactors(
  { stored }: TouRegisters,
  now: (bigint | null)[][],
  { atNs, quality }: { atNs: bigint; quality: number },
): Reading[] {
  const start = stored.find(({ kind }) => kind === "previous_period")?.energyMicroWh ?? [];
  return now.map((energy, rate) => {
    const since = (at: number): number => Number((energy[at] ?? 0n) - (start[rate * energyCount + at] ?? 0n));
    const known = typeof energy[active] === "bigint" && since(apparent) > 0;
    const name = averagePowerFactorNames[rate] as string;
    return reading(name, known ? Math.min(1, since(active) / since(apparent)) : null, atNs, quality);
  });
}

function clockReadings(registers: TouRegisters, settings: TouSettings, atNs: bigint): Reading[] {
  const known = atNs !== 0n && registers.state !== "unconfigured";
  const clockNs = atNs + registers.clockCorrectionNs;
  const zone = known ? offsetTable(settings.offsets) : [];
  const dst = known && offsetAt(zone, clockNs).dst;
  const doubtful = (registers.clockFlags & (ClockFlag.invalid | ClockFlag.sourceLost)) !== 0;
  const quality = doubtful ? Quality.clockUnsynchronised : 0;
  return [
    reading("clock.utc", atNs === 0n ? null : clockNs, atNs, quality),
    reading("clock.local", known ? formatLocal(zone, clockNs) : null, atNs, quality),
    reading("clock.status", BigInt(registers.clockFlags | (dst ? 128 : 0)), atNs, 0),
    reading("clock.source", registers.clockSource, atNs, 0),
    reading("clock.offset", registers.clockCorrectionNs, atNs, 0),
    reading("clock.deviation", registers.clockSynchronisedNs === 0n ? null : registers.clockDeviationNs, atNs, 0),
    reading("clock.synchronised.time", registers.clockSynchronisedNs, atNs, 0),
    reading("clock.dst", dst ? 1n : 0n, atNs, 0),
    reading("clock.unpowered", registers.unpoweredNs, atNs, 0),
    reading("clock.battery.time", registers.batterySinceNs, atNs, 0),
  ];
}

function tariffReadings(registers: TouRegisters, atNs: bigint, quality: number): Reading[] {
  const { activeRate, demandRate } = registers;
  const metering = registers.sinceNs !== 0n;
  const inForce = (rate: number): bigint | null => (metering ? BigInt(rate) : null);
  return [
    reading("tariff.rate", inForce(activeRate), atNs, quality),
    reading("tariff.demand_rate", inForce(demandRate === 0 ? activeRate : demandRate), atNs, quality),
    reading("tariff.switch.count", registers.switches, atNs, 0),
    reading("tariff.season", registers.season, atNs, 0),
    reading("tariff.day_type", registers.dayType === 0 ? null : BigInt(registers.dayType), atNs, 0),
    reading("tariff.calendar.active", registers.activeCalendar, atNs, 0),
    reading("tariff.calendar.passive", registers.passiveCalendar, atNs, 0),
    reading("tariff.override", BigInt(registers.overrideRate), atNs, 0),
    reading("tariff.mask", registers.energyMask, atNs, 0),
    reading("tariff.outputs", registers.outputsOn.join(","), atNs, 0),
  ];
}

function billingReadings(registers: TouRegisters, atNs: bigint): Reading[] {
  return [
    reading("billing.period.count", registers.periods, atNs, 0),
    reading("billing.period.start", registers.periodStartNs, atNs, 0),
    reading("billing.last.cause", registers.periodCause, atNs, 0),
    reading("billing.entry.1.count", registers.billingEntries[0] ?? 0n, atNs, 0),
    reading("billing.entry.2.count", registers.billingEntries[1] ?? 0n, atNs, 0),
    reading("billing.freeze.count", registers.freezes, atNs, 0),
    reading("billing.self_read.count", registers.selfReads, atNs, 0),
  ];
}

/**
 * Datapoints of tou. The registers of the rate in force are live and need those of metrology at the same instant; the
 * registers of all rates then add up to the total, to the µWh.
 */
export function readings(registers: TouRegisters, settings: TouSettings, context: ReadingContext): Reading[] {
  const { atNs, others, committedNs = atNs } = context;
  const { metrology } = others;
  // Tou is behind or dead, and there may have been a switch since: which rate the energy belongs to is a guess.
  const guessed = atNs - committedNs > namedNsMax ? Quality.estimated : 0;
  const quality = (metrology === undefined ? 0 : energyQuality(metrology)) | guessed;
  const now: MetrologyRegisters["energyMicroWh"] | undefined = metrology && rateEnergies(metrology.energyMicroWh);
  const rates = registers.rates.map((_, index) => energies(registers, index, now));
  const readRates = rates.flatMap((values, index) =>
    rateQuantityNames.map((name, at) => reading(`${name}.rate${index + 1}`, values[at] ?? null, atNs, quality)),
  );
  const billing = settings?.billing !== undefined;
  return [
    ...readRates,
    ...tariffReadings(registers, atNs, guessed),
    ...clockReadings(registers, settings, atNs),
    ...(billing ? billingReadings(registers, atNs) : []),
    ...(billing ? averagePowerFactors(registers, [now ?? [], ...rates], { atNs, quality }) : []),
    ...(billing ? storedReadings(registers, atNs) : []),
  ];
}
