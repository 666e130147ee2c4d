import { formatFixed, formatInstant } from "#schemas/readings.ts";
import { formatQuality } from "#schemas/quality.ts";
import { quantityNames } from "#schemas/datapoints.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import type { MeterFace } from "../services/comms-gateway/face.ts";

const importIndex = energyAccumulatorNames.indexOf("energy.active.import.total");
const exportIndex = energyAccumulatorNames.indexOf("energy.active.export.total");
const powerIndex = quantityNames.indexOf("power.active.total");

/** Many meters in one line: sums of their registers as last committed. */
export interface FleetTotal {
  /** Meters that have metered anything. */
  count: number;
  /** Meter time of the meter that is furthest behind, and of the one furthest ahead, ns since 1970. */
  slowestNs: bigint;
  fastestNs: bigint;
  /** W. */
  activePower: number;
  /** µWh. */
  importMicroWh: bigint;
  exportMicroWh: bigint;
  samplesMissed: bigint;
  /** Bits of `Quality` that any of them has. */
  quality: number;
}

/** Adds up what the meters committed last. */
export function fleetTotal(faces: readonly MeterFace[]): FleetTotal {
  const total: FleetTotal = {
    count: 0,
    slowestNs: 0n,
    fastestNs: 0n,
    activePower: 0,
    importMicroWh: 0n,
    exportMicroWh: 0n,
    samplesMissed: 0n,
    quality: 0,
  };
  for (const { view } of faces) {
    const commit = view.of("metrology")?.commit;
    const registers = commit?.registersAfter.metrology;
    if (commit === undefined || registers === undefined || commit.timeNs === 0n) continue;
    total.count += 1;
    if (total.count === 1 || commit.timeNs < total.slowestNs) total.slowestNs = commit.timeNs;
    if (commit.timeNs > total.fastestNs) total.fastestNs = commit.timeNs;
    const power = registers.quantities[powerIndex] ?? 0;
    total.activePower += Number.isFinite(power) ? power : 0;
    total.importMicroWh += registers.energyMicroWh[importIndex] ?? 0n;
    total.exportMicroWh += registers.energyMicroWh[exportIndex] ?? 0n;
    total.samplesMissed += registers.samplesMissed;
    total.quality |= registers.quality;
  }
  return total;
}

/** One line of a fleet: time of the slowest, meters, power, energy, samples missed, quality. */
export function fleetLine(total: FleetTotal, meters: number): string {
  const kiloWh = (microWh: bigint): string => formatFixed(microWh / 1_000n, 6);
  return [
    formatInstant(total.slowestNs).slice(11, 19),
    `${total.count} of ${meters} meters`,
    `${(total.activePower / 1000).toFixed(3)} kW`,
    `import ${kiloWh(total.importMicroWh)} kWh`,
    `export ${kiloWh(total.exportMicroWh)} kWh`,
    `spread ${(Number(total.fastestNs - total.slowestNs) / 1e9).toFixed(1)} s`,
    `missed ${total.samplesMissed}`,
    formatQuality(total.quality),
  ].join("  ");
}
