import type { Datapoint, Unit, ValueType } from "#schemas/datapoints.ts";

/** A quantity that demand can be kept for: a signed sum of metrology's accumulators. */
export interface DemandQuantity {
  /** Prefix of its datapoints, `demand.active.import`. */
  name: string;
  unit: Unit;
  /** Decimal places of its datapoints: those of its accumulators. */
  decimals: number;
  /** Accumulators by name, each added (1) or taken away (-1). */
  parts: readonly { energy: string; sign: 1n | -1n }[];
  /** True for a mean over the phases that have a current. */
  mean: boolean;
  /** `import` shows a demand below nothing as nothing, `export` its negative likewise: the sign of a net demand, not of its energy. */
  side?: "import" | "export";
}

/** Most quantities that a meter keeps demand for. */
export const demandQuantityCountMax = 32;
/** Most rates that peaks are kept for. */
export const demandRateCountMax = 8;

const places = ["", ".a", ".b", ".c"] as const;
const list: DemandQuantity[] = [];

/** The parts of a direction: `import`, `export`, a quadrant, or two of them added or subtracted. */
function quantity(
  name: string,
  unit: Unit,
  energies: readonly string[],
  less: readonly string[] = [],
  more = {},
): void {
  const parts = [
    ...energies.map((energy) => ({ energy, sign: 1n as const })),
    ...less.map((energy) => ({ energy, sign: -1n as const })),
  ];
  list.push({ name: `demand.${name}`, unit, decimals: 6, parts, mean: false, ...more });
}

function directions(kind: string, unit: Unit, of: (direction: "import" | "export", place: string) => string[]): void {
  for (const place of places) {
    const [imported, exported] = [of("import", place), of("export", place)];
    quantity(`${kind}.import${place}`, unit, imported);
    quantity(`${kind}.export${place}`, unit, exported);
    quantity(`${kind}.net${place}`, unit, imported, exported);
    quantity(`${kind}.absolute${place}`, unit, [...imported, ...exported]);
  }
}

const where = (place: string): string => (place === "" ? ".total" : place);
const plain =
  (kind: string) =>
  (direction: string, place: string): string[] => [`energy.${kind}.${direction}${where(place)}`];
const quadrant = (number: number, place: string): string => `energy.reactive.q${number}${where(place)}`;

directions("active", "W", plain("active"));
directions("reactive", "var", (direction, place) =>
  (direction === "import" ? [1, 2] : [3, 4]).map((number) => quadrant(number, place)),
);
for (const place of places)
  for (const number of [1, 2, 3, 4]) quantity(`reactive.q${number}${place}`, "var", [quadrant(number, place)]);
directions("apparent", "VA", plain("apparent"));
directions("apparent.vector", "VA", plain("apparent.vector"));
directions("q60", "Q", plain("q60"));
for (const [kind, unit, of] of [
  ["active", "W", plain("active")],
  ["reactive", "var", (way: string) => (way === "import" ? [1, 2] : [3, 4]).map((number) => quadrant(number, ""))],
] as const)
  for (const side of ["import", "export"] as const)
    quantity(`${kind}.net.${side}`, unit, of("import", ""), of("export", ""), { side });
for (const [kind, unit, hours, decimals] of [
  ["current", "A", "ampere_hours", 6],
  ["current_squared", "A²", "ampere_squared_hours", 3],
] as const) {
  for (const line of ["a", "b", "c", "n"]) quantity(`${kind}.${line}`, unit, [`${hours}.${line}`], [], { decimals });
  const lines = ["a", "b", "c"].map((line) => `${hours}.${line}`);
  quantity(`${kind}.avg`, unit, lines, [], { decimals, mean: true });
}

/** Every quantity that demand can be kept for; settings choose among them. */
export const demandQuantities: readonly DemandQuantity[] = list;
const byName = new Map(list.map((one) => [one.name, one]));

/** The quantity of that name; undefined where there is none. */
export const demandQuantity = (name: string): DemandQuantity | undefined => byName.get(name);

/** Quantities of a meter whose settings name none, in the order of its registers: those that 0.1.0 kept. */
export const usualDemandQuantities: readonly string[] = [
  "demand.active.import",
  "demand.active.export",
  "demand.reactive.import",
  "demand.reactive.export",
  "demand.apparent.import",
];

/** The quantities that settings name, or the usual ones; a name that is none is left out. */
export function keptDemandQuantities({ quantities }: { quantities?: readonly string[] }): readonly DemandQuantity[] {
  return (quantities ?? usualDemandQuantities).flatMap((name) => byName.get(name) ?? []);
}

/** The power factor over the interval of a peak: it is coincident only, and has no demand of its own. */
export const coincidentPowerFactor = "demand.power_factor";

/** Quantities that can be coincident with a peak, or have coincident ones: those of all phases together. */
export const coincidentQuantities: readonly string[] = list
  .map(({ name }) => name)
  .filter((name) => !/\.[abcn]$/.test(name) && !/\.net\.(import|export)$/.test(name));

/** Name of what was coincident with a peak: `demand.reactive.import.coincident.active.import`. */
export const coincidentName = (value: string, peak: string): string =>
  `${value}.coincident.${peak.slice("demand.".length)}`;

function words(name: string): string {
  return name
    .split(".")
    .slice(1)
    .join(" ")
    .replace(/ ([abcn])$/, (_, line: string) => `, ${line === "n" ? "neutral" : `phase ${line.toUpperCase()}`}`)
    .replaceAll("_", " ");
}

function* ofQuantity({ name, unit, decimals }: DemandQuantity): Generator<Datapoint> {
  const said = words(name);
  const point = (suffix: string, description: string, type: ValueType = "fixed"): Datapoint => ({
    name: `${name}.${suffix}`,
    unit: type === "instant" ? "" : unit,
    type,
    decimals: type === "fixed" ? decimals : 0,
    description,
    source: "demand",
  });
  yield point("present", `${said} demand of the running interval so far, over the whole interval`);
  yield point("predicted", `${said} demand at the end of the running interval, if it goes on as it is`);
  yield point("last", `${said} demand of the interval that closed last`);
  yield point("last.time", `end of the interval of the last ${said} demand`, "instant");
  yield point("thermal", `${said} demand as a thermal meter shows it`);
  yield point("thermal.peak", `highest thermal ${said} demand since the last reset`);
  yield point("thermal.peak.time", `instant of the highest thermal ${said} demand`, "instant");
  for (const [rate, during] of [
    ["", ""],
    ...Array.from({ length: demandRateCountMax }, (_, at) => [`.rate${at + 1}`, ` while rate ${at + 1} was in force`]),
  ] as [string, string][]) {
    yield point(`peak${rate}`, `highest ${said} demand since the last reset${during}`);
    yield point(`peak${rate}.time`, `end of the interval of the highest ${said} demand${during}`, "instant");
    yield point(`peak.previous_period${rate}`, `highest ${said} demand of the period before the last reset${during}`);
    yield point(
      `peak.previous_period${rate}.time`,
      `end of the interval of that period's highest ${said} demand${during}`,
      "instant",
    );
    yield point(`peak.season${rate}`, `highest ${said} demand when the season last changed${during}`);
    yield point(
      `peak.season${rate}.time`,
      `end of the interval of the season's highest ${said} demand${during}`,
      "instant",
    );
    yield point(`cumulative${rate}`, `sum of the highest ${said} demands at the resets${during}`);
    yield point(`continuous_cumulative${rate}`, `sum of the highest ${said} demands at the resets and since${during}`);
  }
}

function* coincident(peak: string): Generator<Datapoint> {
  const rates = Array.from({ length: demandRateCountMax }, (_, at) => `.rate${at + 1}`);
  for (const value of [...coincidentQuantities, coincidentPowerFactor]) {
    if (value === peak) continue;
    const { unit, decimals } = demandQuantity(value) ?? { unit: "" as const, decimals: 6 };
    for (const scope of ["", ...rates, ".previous_period", ".season"])
      yield {
        name: `${coincidentName(value, peak)}${scope}`,
        unit,
        type: "fixed",
        decimals,
        description: `${words(value)} demand in the interval of the highest ${words(peak)} demand`,
        source: "demand",
      };
  }
}

/** The datapoints of demand. */
export function* demandDatapoints(): Generator<Datapoint> {
  for (const one of list) yield* ofQuantity(one);
  for (const peak of coincidentQuantities) yield* coincident(peak);
}
