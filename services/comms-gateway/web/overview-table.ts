import type { ReadingJson } from "#schemas/readings.ts";

/** A row of the overview: one quantity, with a reading, or none, in each column. */
export interface OverviewRow {
  label: string;
  /** Unit of the datapoints; the column shows it as formatted. */
  cells: (ReadingJson | undefined)[];
}

export interface OverviewTable {
  /** Headings: `A`, `B`, `C`, `N`, `Mean, sum`, as far as the meter has any of them. */
  columns: string[];
  rows: OverviewRow[];
}

const columns = ["A", "B", "C", "N", "Mean, sum"];

const phaseRow = (prefix: string): (string | undefined)[] => [..."abc"].map((phase) => `${prefix}.${phase}`);

/** Names by row, in the order of `columns`. */
const rows: readonly { label: string; names: readonly (string | undefined)[] }[] = [
  {
    label: "Voltage to neutral",
    names: ["voltage.an.rms", "voltage.bn.rms", "voltage.cn.rms", undefined, "voltage.ln.avg.rms"],
  },
  {
    label: "Voltage AB BC CA",
    names: ["voltage.ab.rms", "voltage.bc.rms", "voltage.ca.rms", undefined, "voltage.ll.avg.rms"],
  },
  { label: "Current", names: ["current.a.rms", "current.b.rms", "current.c.rms", "current.n.rms", "current.avg.rms"] },
  ...["active", "reactive", "apparent"].map((kind) => ({
    label: `${kind[0]?.toUpperCase()}${kind.slice(1)} power`,
    names: [...phaseRow(`power.${kind}`), undefined, `power.${kind}.total`],
  })),
  { label: "Power factor", names: [...phaseRow("power_factor"), undefined, "power_factor.total"] },
  { label: "THD voltage", names: ["voltage.an.thd", "voltage.bn.thd", "voltage.cn.thd"] },
  { label: "THD current", names: ["current.a.thd", "current.b.thd", "current.c.thd"] },
];

/** The table of quantities by phase. Rows and columns without any reading are left out: it fits every wiring form. */
export function overviewTable(readings: ReadonlyMap<string, ReadingJson>): OverviewTable {
  const found = rows
    .map(({ label, names }) => ({ label, cells: columns.map((_, index) => readings.get(names[index] ?? "")) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined && cell.value !== null));
  const used = columns.map((_, index) => found.some(({ cells }) => cells[index] !== undefined));
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, index) => used[index]);
  return { columns: keep(columns), rows: found.map(({ label, cells }) => ({ label, cells: keep(cells) })) };
}
