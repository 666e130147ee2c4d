import { datapoints, type Datapoint } from "#schemas/datapoints.ts";

/** Lists that a meter shows; each has its own block of numbers. */
export const registerLists = { normal: 0, alternate: 100, test: 200 } as const;
export type RegisterList = keyof typeof registerLists;
/** Registers in a list. */
const registersPerList = 50;

/** Which of the values of a quantity a register shows. */
export const registerStorages = [
  "working",
  "previous_period",
  "season",
  "cumulative",
  "continuous_cumulative",
  "previous_hour",
  "previous_day",
  "frozen",
] as const;
export type RegisterStorage = (typeof registerStorages)[number];

/** Unit prefix of a shown value, and how many decimal places it stands for. */
export const unitPrefixes = { "": 0, k: 3, M: 6 } as const;
export type UnitPrefix = keyof typeof unitPrefixes;

/** A register that a user defines: a datapoint, which of its values, and how it is shown. */
export interface RegisterDefinition {
  id: number;
  list: RegisterList;
  /** Name of the datapoint without rate and storage. */
  datapoint: string;
  storage: RegisterStorage;
  /** From 1; 0 is the total, which always counts. */
  rate: number;
  /** Digits shown in all; 0 for what is no number. */
  digits: number;
  /** Digits behind the point. */
  decimals: number;
  units: UnitPrefix;
  scaling: "primary" | "secondary" | "none";
  /** Whether a self read captures it. */
  selfRead: boolean;
  label: string;
}

/** Most digits that a register shows. */
const digitsMax = 12;
const labelLengthMax = 40;

/** Name of the datapoint that a register shows: `energy.active.import.total.rate2.previous_period`. */
export function registerDatapoint({ datapoint, rate, storage }: RegisterDefinition): string {
  return [datapoint, ...(rate === 0 ? [] : [`rate${rate}`]), ...(storage === "working" ? [] : [storage])].join(".");
}

/** Everything that is wrong with definitions, one line each. */
export function registerProblems(definitions: readonly RegisterDefinition[]): string[] {
  const counts = new Map<RegisterList, number>();
  const seen = new Set<number>();
  return definitions.flatMap((definition) => {
    const { id, list } = definition;
    const problems = problemsOf(definition).map((problem) => `register ${id}: ${problem}`);
    if (seen.has(id)) problems.push(`register ${id}: is there already, give it another number`);
    seen.add(id);
    counts.set(list, (counts.get(list) ?? 0) + 1);
    if (counts.get(list) === registersPerList + 1)
      problems.push(`list ${list} has more than ${registersPerList} registers`);
    return problems;
  });
}

function problemsOf(definition: RegisterDefinition): string[] {
  const { id, list, digits, decimals, label } = definition;
  const first = registerLists[list];
  const name = registerDatapoint(definition);
  const known: Datapoint | undefined = datapoints.get(name);
  const problems: string[] = [];
  if (!Number.isInteger(id) || id < first || id >= first + registersPerList)
    problems.push(`registers of list ${list} have the numbers ${first} to ${first + registersPerList - 1}`);
  if (known === undefined) problems.push(`${name} is no datapoint`);
  else if (known.type === "float" || known.type === "fixed") {
    if (digits < 1) problems.push("a number needs a digit");
  } else if (digits > 0 || decimals > 0) problems.push(`${name} is no number and has no digits`);
  if (!Number.isInteger(digits) || digits > digitsMax) problems.push(`has ${digits} digits, at most ${digitsMax}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > digits)
    problems.push(`has ${decimals} decimals of ${digits} digits`);
  if (label.length > labelLengthMax) problems.push(`its label is longer than ${labelLengthMax} characters`);
  return problems;
}
