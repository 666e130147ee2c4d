import { formatInstant, readingJson, type ReadingJson } from "#schemas/readings.ts";
import { MeterView, requireReading } from "#runtime/meter-view.ts";
import { chooseMeter, type LedgerAccess } from "./ledger-access.ts";
import { subsystems } from "./subsystems.ts";

/** Registers of a meter in the form of `fourquad read --json`. */
export interface ReadJson {
  meter: string;
  /** Meter time of the registers, RFC 3339; null before the first sample. */
  at: string | null;
  datapoints: ReadingJson[];
}

/** The registers now, or as they stood at meter time `atNs`. */
export async function readRegisters(
  access: LedgerAccess,
  names: readonly string[],
  options: { meter?: string; atNs?: bigint },
): Promise<ReadJson> {
  const meter = chooseMeter(access, options.meter);
  const view = await viewOf(access, meter, options.atNs);
  const snapshot = view.snapshot();
  const chosen =
    names.length === 0 ? [...snapshot.readings.values()] : names.flatMap((name) => matching(snapshot, name));
  return { meter, at: snapshot.atNs === 0n ? null : formatInstant(snapshot.atNs), datapoints: chosen.map(readingJson) };
}

/** A view of the meter as of `atNs`, or of now. */
export async function viewOf(access: LedgerAccess, meter: string, atNs: bigint | undefined): Promise<MeterView> {
  const view = new MeterView(meter, subsystems);
  await view.load(access, atNs);
  return view;
}

/** A datapoint by its name, or all whose names begin with `prefix.` */
function matching(snapshot: ReturnType<MeterView["snapshot"]>, name: string): ReturnType<typeof requireReading>[] {
  const exact = snapshot.readings.get(name);
  if (exact !== undefined) return [exact];
  const below = [...snapshot.readings.values()].filter((reading) => reading.name.startsWith(`${name}.`));
  return below.length > 0 ? below : [requireReading(snapshot, name)];
}

/** Readings as aligned lines for people. */
export function readingLines(datapoints: readonly ReadingJson[]): string[] {
  const rows = datapoints.map(({ name, value, unit, quality }) => ({
    name,
    value: display(value),
    unit,
    quality: quality === "good" ? "" : quality,
  }));
  const width = (column: "name" | "value" | "unit"): number => Math.max(0, ...rows.map((row) => row[column].length));
  const [names, values, units] = [width("name"), width("value"), width("unit")];
  return rows.map(({ name, value, unit, quality }) =>
    `${name.padEnd(names)}  ${value.padStart(values)} ${unit.padEnd(units)} ${quality}`.trimEnd(),
  );
}

function display(value: ReadingJson["value"]): string {
  if (value === null) return "-";
  if (typeof value === "string" || Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 1e-3 && Math.abs(value) < 1e9
    ? String(Number(value.toPrecision(9)))
    : value.toExponential(6);
}
