import { quantityNames } from "#schemas/datapoints.ts";
import { formatQuality } from "#schemas/quality.ts";
import { formatFixed } from "#schemas/readings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import type { MeterView } from "#runtime/meter-view.ts";

/** What a list of many meters tells of each, in the names of datapoints. */
const energies = ["energy.active.import.total", "energy.active.export.total"];
const power = "power.active.total";

/** The values of a meter in a list: as of its last commit, Wh and W, `null` for what it does not have; and their quality. */
export function summaryValues(view: MeterView): { values: Record<string, number | null>; quality: string | null } {
  const registers = view.of("metrology")?.commit.registersAfter.metrology;
  const measured = registers?.quantities[quantityNames.indexOf(power)] ?? Number.NaN;
  const values: Record<string, number | null> = { [power]: Number.isFinite(measured) ? measured : null };
  for (const name of energies) {
    const microWh = registers?.energyMicroWh[energyAccumulatorNames.indexOf(name)];
    values[name] = microWh === undefined ? null : Number(formatFixed(microWh, 6));
  }
  return { values, quality: registers === undefined ? null : formatQuality(registers.quality) };
}
