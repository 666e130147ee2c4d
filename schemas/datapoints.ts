/**
 * The datapoint catalogue (decision D6): everything a meter knows, by name. Registers, recorders, triggers, displays and
 * every protocol map refer to datapoints by these names and to nothing else. Names are stable: they may be added, never changed.
 *
 * Grammar: `<quantity>[.<qualifier>].<where>[.<what of it>]`, lower case, parts joined by dots.
 *
 * | part      | words                                                                                                 |
 * | --------- | ----------------------------------------------------------------------------------------------------- |
 * | quantity  | voltage current power power_factor frequency energy demand tariff clock event profile sample ledger   |
 * | qualifier | active reactive apparent; import export; q1 q2 q3 q4                                                  |
 * | where     | a phase `a b c n`, a pair `an bn cn ab bc ca`, a mean `avg ln.avg ll.avg`, the sum `total`            |
 * | what      | rms angle thd harmonic.N; present last peak; time; rateN; count                                       |
 */
import { energyAccumulatorNames, harmonicOrderMax } from "#schemas/window.ts";
import type { SubsystemName } from "#schemas/subjects.ts";

export type Unit = "V" | "A" | "W" | "var" | "VA" | "Wh" | "varh" | "VAh" | "Hz" | "deg" | "%" | "";

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

/** Most rates that a tariff can have. */
export const rateCountMax = 8;

export const phases = ["a", "b", "c"] as const;
export const lineToNeutralNames = ["an", "bn", "cn"] as const;
export const lineToLineNames = ["ab", "bc", "ca"] as const;

const list: Datapoint[] = [];

function float(source: SubsystemName, unit: Unit, name: string, description: string): void {
  list.push({ name, unit, type: "float", decimals: 0, description, source });
}

/** Energy and demand: whole micro-units, six decimals (decision D10). */
function micro(source: SubsystemName, unit: Unit, name: string, description: string): void {
  list.push({ name, unit, type: "fixed", decimals: 6, description, source });
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
    `total harmonic distortion of ${upper(pair)}, orders 2 to ${harmonicOrderMax}`,
  );
for (const phase of phases)
  float(
    "metrology",
    "%",
    `current.${phase}.thd`,
    `total harmonic distortion of current ${upper(phase)}, orders 2 to ${harmonicOrderMax}`,
  );
float("metrology", "%", "voltage.unbalance.negative", "negative over positive sequence voltage, u2");
float("metrology", "%", "voltage.unbalance.zero", "zero over positive sequence voltage, u0");

/** Order of the instantaneous quantities in commits. Append only: the order is on the wire. */
export const quantityNames: readonly string[] = list.map((datapoint) => datapoint.name);

for (let order = 1; order <= harmonicOrderMax; order++) {
  for (const pair of lineToNeutralNames)
    float("metrology", "V", `voltage.${pair}.harmonic.${order}`, `harmonic ${order} of ${upper(pair)}`);
  for (const phase of phases)
    float("metrology", "A", `current.${phase}.harmonic.${order}`, `harmonic ${order} of current ${upper(phase)}`);
}

const energyUnits: Record<string, Unit> = { active: "Wh", reactive: "varh", apparent: "VAh" };
const energyUnit = (name: string): Unit => energyUnits[name.split(".")[1] as string] as Unit;

for (const name of energyAccumulatorNames) {
  const [, kind, direction, where] = name.split(".") as [string, string, string, string];
  micro(
    "metrology",
    energyUnit(name),
    name,
    `${kind} energy ${direction}, ${where === "total" ? "sum" : `phase ${upper(where)}`}`,
  );
}
count("metrology", "sample.missed.count", "samples missed since the meter's first sample");
count("metrology", "sample.next.count", "index of the next sample to meter");

/** Quantities that demand is kept for: the datapoint prefix, and the energies whose sum over an interval it is. */
export const demandQuantities = [
  { name: "demand.active.import", unit: "W", energies: ["energy.active.import.total"] },
  { name: "demand.active.export", unit: "W", energies: ["energy.active.export.total"] },
  { name: "demand.reactive.import", unit: "var", energies: ["energy.reactive.q1.total", "energy.reactive.q2.total"] },
  { name: "demand.reactive.export", unit: "var", energies: ["energy.reactive.q3.total", "energy.reactive.q4.total"] },
  { name: "demand.apparent.import", unit: "VA", energies: ["energy.apparent.import.total"] },
] as const;

for (const { name, unit } of demandQuantities) {
  const words = name.split(".").slice(1).join(" ");
  micro("demand", unit, `${name}.present`, `${words} demand of the running interval so far, over the whole interval`);
  micro("demand", unit, `${name}.last`, `${words} demand of the interval that closed last`);
  instant("demand", `${name}.last.time`, "end of that interval");
  micro("demand", unit, `${name}.peak`, `highest ${words} demand since the last reset`);
  instant("demand", `${name}.peak.time`, "end of its interval");
}
count("demand", "demand.reset.count", "demand resets since the meter's first sample");
instant("demand", "demand.reset.time", "last demand reset");

/** Energies that are kept for each rate. */
export const rateQuantityNames = energyAccumulatorNames.filter((name) => name.endsWith(".total"));
for (const name of rateQuantityNames) {
  for (let rate = 1; rate <= rateCountMax; rate++)
    micro(
      "tou",
      energyUnit(name),
      `${name}.rate${rate}`,
      `${name.split(".").slice(1, 3).join(" energy ")} while rate ${rate} was in force`,
    );
}
count("tou", "tariff.rate", "rate in force");
count("tou", "tariff.switch.count", "rate switches since the meter's first sample");
instant("tou", "clock.utc", "meter time, from the sample clock");
text("tou", "clock.local", "meter time in the meter's time zone, with offset");

count("logging", "profile.record.count", "load profile records since the meter's first sample");
count("logging", "event.count", "events in the event log since the meter's first sample");

for (const kind of ["dip", "swell", "interruption"])
  count("pq-triggers", `event.voltage.${kind}.count`, `voltage ${kind}s that began since the meter's first sample`);
count("pq-triggers", "event.voltage.open.count", "voltage events that go on");
text("pq-triggers", "event.voltage.last", "the voltage event that ended last, in words");
float(
  "pq-triggers",
  "%",
  "event.voltage.last.extreme",
  "its residual or highest voltage in percent of the declared voltage",
);
instant("pq-triggers", "event.voltage.last.time", "its start");

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
