import { datapoints } from "#schemas/datapoints.ts";
import type { ReadingJson } from "#schemas/readings.ts";

/** Readings of one quantity, under one heading. */
export interface RegisterGroup {
  title: string;
  /** Long groups that few people read begin closed. */
  closed: boolean;
  readings: ReadingJson[];
}

/** Headings in the order of the screen; the first whose pattern fits a name takes it. */
const headings: readonly { title: string; pattern: RegExp; closed?: true }[] = [
  { title: "Lowest and highest", pattern: /\.(minimum|maximum)(\.time)?$|^extremes\./, closed: true },
  { title: "Over the last second", pattern: /\.second$/, closed: true },
  { title: "Interharmonics", pattern: /\.interharmonic\.\d+$/, closed: true },
  { title: "Harmonic angles", pattern: /\.harmonic\.\d+\.angle$/, closed: true },
  { title: "Voltage harmonics", pattern: /^voltage\..*\.harmonic\./, closed: true },
  { title: "Current harmonics", pattern: /^current\..*\.harmonic\./, closed: true },
  { title: "Power of harmonics", pattern: /^power\..*\.harmonic\./, closed: true },
  { title: "Distortion", pattern: /\.(content|thd|crest|dc|k_factor|tdd)(\.(even|odd|rms))?$/ },
  { title: "Symmetrical components", pattern: /\.(sequence|unbalance|residual)\.|\.reversal$/ },
  { title: "Newest cycle", pattern: /\.(half_cycle|cycle|flicker|signalling\.\d)$/, closed: true },
  {
    title: "Components of power",
    pattern: /^power\.(\w+\.)?(fundamental|vector|nonfundamental|arithmetic|effective|nonactive|distortion|q60)\./,
    closed: true,
  },
  { title: "Kinds of power factor", pattern: /^power_factor\.\w+\.\w+$/, closed: true },
  { title: "Energy by rate", pattern: /^energy\..*\.rate\d+$/ },
  { title: "Voltage", pattern: /^voltage\./ },
  { title: "Current", pattern: /^current\./ },
  { title: "Power", pattern: /^power\./ },
  { title: "Power factor", pattern: /^power_factor\./ },
  { title: "Frequency", pattern: /^frequency/ },
  { title: "Energy", pattern: /^energy\./ },
  { title: "Volt-squared and ampere hours", pattern: /^(volt|ampere)(_squared)?_hours\./, closed: true },
  { title: "Pulses", pattern: /^pulse\./, closed: true },
  { title: "Demand", pattern: /^demand\./ },
  { title: "Tariff and clock", pattern: /^(tariff|clock)\./ },
  { title: "Voltage events", pattern: /^event\.voltage\./ },
  { title: "Records and events", pattern: /^(event|profile)\./ },
  { title: "Samples", pattern: /^(sample|ledger)\./ },
  { title: "Commands", pattern: /^command\./ },
];

/** Order of the headings on screen: what is read most comes first, harmonics last. */
const order = [
  "Voltage",
  "Current",
  "Power",
  "Power factor",
  "Frequency",
  "Symmetrical components",
  "Distortion",
  "Energy",
  "Energy by rate",
  "Demand",
  "Tariff and clock",
  "Voltage events",
  "Records and events",
  "Samples",
  "Commands",
  "Volt-squared and ampere hours",
  "Pulses",
  "Lowest and highest",
  "Over the last second",
  "Newest cycle",
  "Components of power",
  "Kinds of power factor",
  "Voltage harmonics",
  "Current harmonics",
  "Harmonic angles",
  "Interharmonics",
  "Power of harmonics",
];

const other = "Other";

function titleOf(name: string): string {
  return headings.find(({ pattern }) => pattern.test(name))?.title ?? other;
}

/** One phrase about a datapoint, capitalised; its name when this page does not know it. */
export function describe(name: string): string {
  const text = datapoints.get(name)?.description ?? name;
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** True when every word of the filter occurs in the name or the description, whatever the case. */
function matches(reading: ReadingJson, filter: string): boolean {
  const text = `${reading.name} ${describe(reading.name)} ${reading.unit}`.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The readings that pass the filter, in groups in the order of the screen; groups without readings are left out. */
export function registerGroups(readings: Iterable<ReadingJson>, filter: string): RegisterGroup[] {
  const groups = new Map<string, ReadingJson[]>();
  for (const reading of readings) {
    if (!matches(reading, filter)) continue;
    const title = titleOf(reading.name);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [reading]);
    else group.push(reading);
  }
  return [...order, other].flatMap((title) => {
    const found = groups.get(title);
    const closed = headings.some((heading) => heading.title === title && heading.closed === true);
    return found === undefined ? [] : [{ title, closed, readings: found }];
  });
}
