/**
 * The datapoint catalogue (decision D6): everything a meter knows, by name. Registers, recorders, triggers, displays and
 * every protocol map refer to datapoints by these names and to nothing else. Names are stable: they may be added, never changed.
 *
 * Grammar: `<quantity>[.<qualifier>].<where>[.<what of it>]`, lower case, parts joined by dots.
 *
 * | part      | words                                                                                                |
 * | --------- | ---------------------------------------------------------------------------------------------------- |
 * | quantity  | voltage current power power_factor frequency energy demand tariff clock billing event profile        |
 * |           | extremes sample ledger pulse command ampere_hours ampere_squared_hours volt_squared_hours            |
 * |           | current_squared                                                                                      |
 * | qualifier | active reactive apparent q60 nonactive distortion; fundamental nonfundamental vector arithmetic      |
 * |           | effective displacement lag lead; import export net absolute; q1 q2 q3 q4; compensated iron_loss      |
 * |           | copper_loss test; sequence zero positive negative; unbalance deviation reversal                      |
 * | where     | a phase `a b c n`, a pair `an bn cn ab bc ca`, a mean `avg ln.avg ll.avg`, the sum `total`,          |
 * |           | `residual`; of an event its kind: dip swell interruption                                             |
 * | what      | rms angle dc crest content k_factor thd tdd [even odd rms] harmonic.N interharmonic.N signalling.N   |
 * |           | flicker; second half_cycle cycle; minimum maximum extreme; present predicted last peak thermal       |
 * |           | cumulative continuous_cumulative previous_period season coincident; rate rateN switch; time          |
 * |           | until reset; utc local; record open; count overload missed next skipped source behind; done refused  |
 * |           | previous_period season previous_hour previous_day frozen average; day_type calendar passive override |
 * |           | mask outputs demand_rate; period entry freeze self_read start cause; status offset synchronised      |
 * |           | dst unpowered battery                                                                                |
 */
import { demandDatapoints } from "#schemas/demand-quantities.ts";
import { distortionOrderMax, energyAccumulatorNames } from "#schemas/window.ts";
import { measures } from "#schemas/measured/measures.ts";
import { meteringLimits } from "#schemas/metering-settings.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import { tariffDatapoints } from "#schemas/tariff-datapoints.ts";

export type Unit =
  | "V"
  | "A"
  | "W"
  | "var"
  | "VA"
  | "Q"
  | "A²"
  | "Wh"
  | "varh"
  | "VAh"
  | "Qh"
  | "Ah"
  | "A²h"
  | "V²h"
  | "Hz"
  | "deg"
  | "s"
  | "%"
  | "";

/**
 * How a value is held: `float` is a double; `fixed` is an integer (`bigint`) that stands for `integer / 10^decimals` units;
 * `instant` is nanoseconds since 1970 (`bigint`); `text` is a string.
 */
export type ValueType = "float" | "fixed" | "instant" | "text";

export interface Datapoint {
  name: string;
  unit: Unit;
  type: ValueType;
  /** Decimal places of a `fixed` value; 0 for every other type. */
  decimals: number;
  /** One phrase, without a full stop. */
  description: string;
  /** Service that owns the value. */
  source: SubsystemName;
}

export { rateCountMax } from "#schemas/tariff-datapoints.ts";

export const phases = ["a", "b", "c"] as const;
export const lineToNeutralNames = ["an", "bn", "cn"] as const;
export const lineToLineNames = ["ab", "bc", "ca"] as const;

const list: Datapoint[] = [];

function float(source: SubsystemName, unit: Unit, name: string, description: string): void {
  list.push({ name, unit, type: "float", decimals: 0, description, source });
}

/** Energy and demand: whole micro-units, six decimals (decision D10). */
function micro(source: SubsystemName, unit: Unit, name: string, description: string): void {
  fixed(source, unit, name, description, 6);
}

function fixed(source: SubsystemName, unit: Unit, name: string, description: string, decimals: number): void {
  list.push({ name, unit, type: "fixed", decimals, description, source });
}

function count(source: SubsystemName, name: string, description: string): void {
  list.push({ name, unit: "", type: "fixed", decimals: 0, description, source });
}

function instant(source: SubsystemName, name: string, description: string): void {
  list.push({ name, unit: "", type: "instant", decimals: 0, description, source });
}

function text(source: SubsystemName, name: string, description: string): void {
  list.push({ name, unit: "", type: "text", decimals: 0, description, source });
}

const upper = (where: string): string => where.toUpperCase();

for (const pair of [...lineToNeutralNames, ...lineToLineNames]) {
  float("metrology", "V", `voltage.${pair}.rms`, `voltage ${upper(pair)}`);
}
float("metrology", "V", "voltage.ln.avg.rms", "mean of the line-to-neutral voltages");
float("metrology", "V", "voltage.ll.avg.rms", "mean of the line-to-line voltages");
for (const phase of [...phases, "n"]) float("metrology", "A", `current.${phase}.rms`, `current of ${upper(phase)}`);
float("metrology", "A", "current.avg.rms", "mean of the phase currents");
for (const [kind, unit, words] of [
  ["active", "W", "active power, positive when imported"],
  ["reactive", "var", "fundamental reactive power, positive when the current lags"],
  ["apparent", "VA", "apparent power, voltage times current"],
] as const) {
  for (const phase of [...phases, "total"])
    float(
      "metrology",
      unit,
      `power.${kind}.${phase}`,
      `${words}, ${phase === "total" ? "sum" : `phase ${upper(phase)}`}`,
    );
}
for (const phase of [...phases, "total"]) {
  float(
    "metrology",
    "",
    `power_factor.${phase}`,
    `active over apparent power with the sign of active power, ${phase === "total" ? "sum" : `phase ${upper(phase)}`}`,
  );
}
float("metrology", "Hz", "frequency", "frequency of the reference voltage");
for (const pair of [...lineToNeutralNames, ...lineToLineNames]) {
  float(
    "metrology",
    "deg",
    `voltage.${pair}.angle`,
    `angle of the fundamental of ${upper(pair)} against the first voltage`,
  );
}
for (const phase of [...phases, "n"])
  float(
    "metrology",
    "deg",
    `current.${phase}.angle`,
    `angle of the fundamental of current ${upper(phase)} against the first voltage`,
  );
for (const pair of lineToNeutralNames)
  float(
    "metrology",
    "%",
    `voltage.${pair}.thd`,
    `total harmonic distortion of ${upper(pair)}, orders 2 to ${distortionOrderMax}`,
  );
for (const phase of phases)
  float(
    "metrology",
    "%",
    `current.${phase}.thd`,
    `total harmonic distortion of current ${upper(phase)}, orders 2 to ${distortionOrderMax}`,
  );
float("metrology", "%", "voltage.unbalance.negative", "negative over positive sequence voltage, u2");
float("metrology", "%", "voltage.unbalance.zero", "zero over positive sequence voltage, u0");

/** Quantities of a basic interval that are in commits. */
export const windowQuantityNames: readonly string[] = list.map((datapoint) => datapoint.name);
/** Those that also have a value over the last second: `<name>.second`. */
export const secondQuantityNames = windowQuantityNames.filter((name) =>
  /^(voltage\..*\.rms|current\..*\.rms|power\.|power_factor\.|frequency$)/.test(name),
);
for (const name of secondQuantityNames) {
  const { unit, description } = list.find((datapoint) => datapoint.name === name) as Datapoint;
  float("metrology", unit, `${name}.second`, `${description}, over the last second`);
}

/** Order of the instantaneous quantities in commits. Append only: the order is on the wire. */
export const quantityNames: readonly string[] = list.map((datapoint) => datapoint.name);

for (const { name, unit, description } of measures)
  if (!windowQuantityNames.includes(name)) float("metrology", unit, name, description);

const energyUnits: Record<string, Unit> = {
  active: "Wh",
  reactive: "varh",
  apparent: "VAh",
  q60: "Qh",
  ampere_hours: "Ah",
  ampere_squared_hours: "A²h",
  volt_squared_hours: "V²h",
};

/** Unit of an accumulator: that of the first part of its name that has one. */
const energyUnit = (name: string): Unit =>
  energyUnits[name.split(".").find((part) => part in energyUnits) as string] as Unit;

const kindWords: Record<string, string> = { vector: "vector apparent", q60: "Q (60 degrees)" };
const inWords = (kind: string): string => kindWords[kind] ?? kind;
const whereWords = (where: string): string => (where === "total" ? "sum" : `phase ${upper(where)}`);

function accumulatorWords(name: string): string {
  const parts = name.split(".");
  const where = parts.at(-1) as string;
  if (parts[0] !== "energy") return `${(parts[0] as string).replaceAll("_", " ")} of ${upper(where)}`;
  if (parts[1]?.endsWith("_loss")) return `${parts[1].replace("_", " ")}, ${parts[2]} energy, ${whereWords(where)}`;
  const compensated = parts[1] === "compensated" ? "loss-compensated " : "";
  const [kind, direction] = parts.slice(-3) as [string, string];
  return `${compensated}${inWords(kind)} energy ${direction}, ${whereWords(where)}`;
}

/** Squares count in thousandths and wholes: in millionths a register would be full within days at high voltage. */
const accumulatorDecimals = (name: string): number =>
  name.startsWith("volt_squared_hours.") ? 0 : name.startsWith("ampere_squared_hours.") ? 3 : 6;

for (const name of energyAccumulatorNames)
  fixed("metrology", energyUnit(name), name, accumulatorWords(name), accumulatorDecimals(name));

/** What is derived of an energy: its parts, and `net` (import less export) and `absolute` (both added). */
const derivedKinds = [
  ...["import", "export"].map((direction) => `reactive.${direction}`),
  ...["active", "reactive", "apparent", "apparent.vector", "q60"].flatMap((kind) => [
    `${kind}.net`,
    `${kind}.absolute`,
  ]),
];

/** Energies that are sums or differences of accumulators. */
export const derivedEnergyNames: readonly string[] = ["energy", "energy.compensated"].flatMap((prefix) =>
  derivedKinds.flatMap((kind) => [...phases, "total"].map((where) => `${prefix}.${kind}.${where}`)),
);
for (const name of derivedEnergyNames) micro("metrology", energyUnit(name), name, accumulatorWords(name));

for (const name of energyAccumulatorNames.filter((name) => name.startsWith("energy.") && name.endsWith(".total")))
  micro(
    "metrology",
    energyUnit(name),
    name.replace("energy.", "energy.test."),
    `${accumulatorWords(name)}, in test mode`,
  );
instant("metrology", "energy.test.until.time", "when the test mode in progress ends by itself");
for (let output = 1; output <= meteringLimits.pulseOutputs; output++) {
  count("metrology", `pulse.${output}.count`, `pulses of output ${output} since the meter's first sample`);
  count("metrology", `pulse.${output}.overload.count`, `1 while output ${output} cannot keep up, else 0`);
}
count("metrology", "sample.missed.count", "samples missed since the meter's first sample");
count("metrology", "sample.next.count", "index of the next sample to meter");

list.push(...demandDatapoints());
count("demand", "demand.reset.count", "demand resets since the meter's first sample");
instant("demand", "demand.reset.time", "last demand reset");

/** Energies that are kept for each rate. */
export const rateQuantityNames = energyAccumulatorNames.filter((name) =>
  /^energy\.(active|reactive|apparent)\.[a-z0-9]+\.total$/.test(name),
);
list.push(...tariffDatapoints(rateQuantityNames, energyUnit));

count("logging", "profile.record.count", "load profile records since the meter's first sample");
count("logging", "event.count", "events in the event log since the meter's first sample");

for (const name of secondQuantityNames) {
  const { unit, description } = list.find((datapoint) => datapoint.name === name) as Datapoint;
  for (const [extreme, words] of [
    ["minimum", "lowest"],
    ["maximum", "highest"],
  ]) {
    float("logging", unit, `${name}.${extreme}`, `${words} ${description}, of whole seconds since the last reset`);
    instant("logging", `${name}.${extreme}.time`, `end of the second with the ${words} ${description}`);
  }
}
instant("logging", "extremes.reset.time", "last reset of the minima and maxima");

for (const kind of ["dip", "swell", "interruption"])
  count("pq-triggers", `event.voltage.${kind}.count`, `voltage ${kind}s that began since the meter's first sample`);
count("pq-triggers", "event.voltage.open.count", "voltage events that go on");
text("pq-triggers", "event.voltage.last", "the voltage event that ended last, in words");
float(
  "pq-triggers",
  "%",
  "event.voltage.last.extreme",
  "residual or highest voltage of the voltage event that ended last, in percent of the declared voltage",
);
instant("pq-triggers", "event.voltage.last.time", "start of the voltage event that ended last");

count("comms-gateway", "command.done.count", "commands carried out");
count("comms-gateway", "command.refused.count", "commands refused");
text("sampler", "sample.source", "where the samples come from");
count("sampler", "sample.skipped.count", "samples that the source could not deliver");

count("metrology", "ledger.behind.count", "seconds that are metered and wait to be stored; 0 for fewer than 5");

/** Every datapoint by name. */
export const datapoints: ReadonlyMap<string, Datapoint> = new Map(list.map((datapoint) => [datapoint.name, datapoint]));

/** The datapoint of that name. Names come from the program's own tables here, so an unknown one is a bug. */
export function datapoint(name: string): Datapoint {
  const found = datapoints.get(name);
  if (found === undefined) throw new Error(`no datapoint is called ${name}`);
  return found;
}
