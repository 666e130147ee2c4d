import {
  eventOf,
  eventsMax,
  isFields,
  listOf,
  numberOf,
  textOf,
  type EventJson,
  type Fields,
} from "./message-shape.ts";

/** A meter in the list of meters. */
export interface MeterSummary {
  id: string;
  model: string;
  title: string;
  wiring: string;
  /** Meter time, RFC 3339 in UTC; `undefined` before the first sample. */
  at: string | undefined;
  /** W. */
  activePower: number | null;
  /** Wh. */
  energyImport: number | null;
  energyExport: number | null;
  /** `good`, or flags joined by commas; empty before the first sample. */
  quality: string;
}

/** What the gateway tells about a meter besides its values. */
export interface MeterInfo {
  id: string;
  model: string;
  title: string;
  /** Name of the wiring form. */
  wiring: string;
  /** Voltages and currents of the wiring form, upper case: `AN`, `AB`, `A`. */
  lineToNeutral: string[];
  lineToLine: string[];
  currents: string[];
  nominalVoltage: number | undefined;
  nominalFrequency: number | undefined;
  /** Name of the time zone. */
  zone: string;
  source: string;
  broker: string;
  version: string;
  /** By service, as text. */
  modes: ReadonlyMap<string, string>;
  epochs: ReadonlyMap<string, string>;
  commits: ReadonlyMap<string, string>;
}

/** A closed interval of the load profile. */
export interface ProfileRecord {
  number: number;
  /** Start and end, RFC 3339 in UTC. */
  from: string;
  through: string;
  /** Energies of the interval in the order of the profile's channels, Wh, varh or VAh. */
  values: (number | string | null)[];
  quality: string;
}

export interface Profile {
  /** Names of energy datapoints. */
  channels: string[];
  /** Newest last. */
  records: ProfileRecord[];
}

const listMax = 64;
const metersMax = 1_000;

function scalarsOf(value: unknown): Map<string, string> {
  const entries = isFields(value) ? Object.entries(value).slice(0, listMax) : [];
  return new Map(
    entries.flatMap(([name, held]) => {
      const text = textOf(held, 200) ?? numberOf(held)?.toString();
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

function wiringName(value: unknown): string {
  return textOf(value, 100) ?? (isFields(value) ? textOf(value["name"], 100) : undefined) ?? "";
}

const namesOf = (value: unknown): string[] => listOf(value, listMax, (name) => textOf(name, 16)?.toUpperCase());

/** The answer of `GET /api/v1/meters`; what is not a meter is left out. */
export function metersOf(body: Fields): MeterSummary[] {
  return listOf(body["meters"], metersMax, (value) => {
    const id = isFields(value) ? textOf(value["id"], 100) : undefined;
    if (!isFields(value) || id === undefined || id === "") return undefined;
    const values = isFields(value["values"]) ? value["values"] : {};
    return {
      id,
      title: textOf(value["title"], 200) ?? id,
      model: textOf(value["model"], 100) ?? "",
      wiring: wiringName(value["wiring"]),
      at: textOf(value["at"], 64),
      activePower: numberOf(values["power.active.total"]) ?? null,
      energyImport: numberOf(values["energy.active.import.total"]) ?? null,
      energyExport: numberOf(values["energy.active.export.total"]) ?? null,
      quality: textOf(value["quality"], 200) ?? "",
    };
  });
}

/** The answer of `GET /api/v1/meters/{id}`; what is absent stays empty. */
export function meterInfoOf(body: Fields): MeterInfo {
  const text = (name: string): string => textOf(body[name], 200) ?? "";
  const wiring = isFields(body["wiring"]) ? body["wiring"] : {};
  const nominal = isFields(body["nominal"]) ? body["nominal"] : {};
  return {
    id: text("id"),
    model: text("model"),
    title: text("title"),
    wiring: wiringName(body["wiring"]),
    lineToNeutral: namesOf(wiring["lineToNeutral"]),
    lineToLine: namesOf(wiring["lineToLine"]),
    currents: namesOf(wiring["currents"]),
    nominalVoltage: numberOf(nominal["voltage"]),
    nominalFrequency: numberOf(nominal["frequency"]),
    zone: text("zone"),
    source: text("source"),
    broker: text("broker"),
    version: text("version"),
    modes: scalarsOf(body["state"]),
    epochs: scalarsOf(body["epoch"]),
    commits: scalarsOf(body["commits"]),
  };
}

/** The answer of `GET /api/v1/meters/{id}/events`. */
export function eventsOf(body: Fields): EventJson[] {
  return listOf(body["events"], eventsMax, eventOf);
}

/** The answer of `GET /api/v1/meters/{id}/profile`. */
export function profileOf(body: Fields): Profile {
  const channels = listOf(body["channels"], listMax, (name) => textOf(name, 200));
  const records = listOf(body["records"], eventsMax, (value) => {
    if (!isFields(value)) return undefined;
    const number = numberOf(value["number"]);
    const from = textOf(value["from"], 64);
    const through = textOf(value["through"], 64);
    if (number === undefined || from === undefined || through === undefined) return undefined;
    const held = Array.isArray(value["values"]) ? value["values"] : [];
    const values = channels.map((_, index) => numberOf(held[index]) ?? textOf(held[index], 64) ?? null);
    return { number, from, through, values, quality: textOf(value["quality"], 200) ?? "" };
  });
  return { channels, records };
}
