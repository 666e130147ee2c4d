import {
  registerLists,
  registerProblems,
  registerStorages,
  unitPrefixes,
  type RegisterDefinition,
} from "./definition.ts";

/** Columns of a register file, in this order. */
export const registerColumns = [
  "id",
  "list",
  "datapoint",
  "storage",
  "rate",
  "digits",
  "decimals",
  "units",
  "scaling",
  "self_read",
  "label",
] as const;
type Column = (typeof registerColumns)[number];

/** Most lines of a register file that are read. */
const linesMax = 1_000;

/**
 * Register definitions from a file of a model: `registers.csv`, a header, then a line for each register; lines that begin with # and
 * empty ones are left out. The label comes last and may have commas. With every problem, and no definitions when there is one.
 */
export function parseRegisters(text: string): { definitions: RegisterDefinition[]; problems: string[] } {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== "" && !line.startsWith("#"));
  const [header, ...rows] = lines;
  if (header?.line !== registerColumns.join(","))
    return {
      definitions: [],
      problems: [`line ${header?.number ?? 1}: the header must be ${registerColumns.join(",")}`],
    };
  if (rows.length > linesMax) return { definitions: [], problems: [`there are more than ${linesMax} registers`] };
  const parsed = rows.map(({ line, number }) => ({ number, ...definitionOf(line) }));
  const problems = parsed.flatMap(({ number, problem }) =>
    problem === undefined ? [] : [`line ${number}: ${problem}`],
  );
  const definitions = parsed.flatMap(({ definition }) => definition ?? []);
  const all = [...problems, ...registerProblems(definitions)];
  return all.length === 0 ? { definitions, problems: [] } : { definitions: [], problems: all };
}

function definitionOf(line: string): { definition?: RegisterDefinition; problem?: string } {
  const cells = line.split(",");
  if (cells.length < registerColumns.length)
    return { problem: `has ${cells.length} cells, not ${registerColumns.length}` };
  const cell = (column: Column): string => (cells[registerColumns.indexOf(column)] as string).trim();
  const numbers = { id: cell("id"), rate: cell("rate"), digits: cell("digits"), decimals: cell("decimals") };
  const wrong = Object.entries(numbers).find(([, value]) => !/^\d{1,3}$/.test(value));
  if (wrong !== undefined) return { problem: `${wrong[0]} is no number: ${JSON.stringify(wrong[1].slice(0, 20))}` };
  for (const [column, allowed] of [
    ["list", Object.keys(registerLists)],
    ["storage", registerStorages],
    ["units", Object.keys(unitPrefixes)],
    ["scaling", ["primary", "secondary", "none"]],
    ["self_read", ["yes", "no"]],
  ] as [Column, readonly string[]][])
    if (!allowed.includes(cell(column)))
      return {
        problem: `${column} is ${JSON.stringify(cell(column).slice(0, 20))}, not one of ${allowed.map((one) => one || "(empty)").join(", ")}`,
      };
  const { id, rate, digits, decimals } = numbers;
  return {
    definition: {
      id: Number(id),
      list: cell("list") as RegisterDefinition["list"],
      datapoint: cell("datapoint"),
      storage: cell("storage") as RegisterDefinition["storage"],
      rate: Number(rate),
      digits: Number(digits),
      decimals: Number(decimals),
      units: cell("units") as RegisterDefinition["units"],
      scaling: cell("scaling") as RegisterDefinition["scaling"],
      selfRead: cell("self_read") === "yes",
      label: cells
        .slice(registerColumns.length - 1)
        .join(",")
        .trim(),
    },
  };
}
