import { measures } from "#schemas/measured/measures.ts";
import { MeterView, type MeterHistory } from "#runtime/meter-view.ts";
import { subsystems } from "../../deploy/subsystems.ts";

/** What two runs of one source must agree on. */
export interface Registers {
  /** Value and quality by datapoint, without those that count starts and commands of the operator. */
  values: Record<string, unknown>;
  /** Meter time, ns; 0 before the first sample. */
  atNs: bigint;
}

const ofWindows = new Set(measures.map(({ name }) => name));
const timely = [
  /^(demand|tariff|clock|profile|extremes)\./,
  /^energy\..*rate/,
  /^event\.voltage\.last\.time/,
  /\.thd$/,
];

/** Extremes are found second by second, and of the seconds that waited for room in the ledger only the last one tells them. */
export const isExtreme = (name: string): boolean => /\.(minimum|maximum)(\.time)?$/.test(name);

/** What hangs on the time of day, and what only the newest window tells, which lies elsewhere in the second of another run. */
export const isTimely = (name: string): boolean =>
  ofWindows.has(name) || isExtreme(name) || timely.some((pattern) => pattern.test(name));

/** What two runs that began at different times must agree on. */
export function timeless({ values }: Registers): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isTimely(name)));
}

/** Registers of a meter as its logs have them now. */
export async function registersOf(meter: string, history: MeterHistory): Promise<Registers> {
  const view = new MeterView(meter, subsystems);
  await view.load(history);
  const { readings, atNs } = view.snapshot();
  const left = [...readings.values()].filter(({ name }) => name !== "event.count" && !name.startsWith("command."));
  return { atNs, values: Object.fromEntries(left.map(({ name, value, quality }) => [name, [value, quality]])) };
}
