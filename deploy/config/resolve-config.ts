import { existsSync } from "node:fs";
import type { ChannelName } from "#schemas/samples.ts";
import type { TouSettings } from "#schemas/settings.ts";
import { MeterError } from "#runtime/errors.ts";
import { closest } from "./closest.ts";
import { configDefaults, configKeys, configSchema, environmentName, type ConfigFile } from "./config-schema.ts";
import { frontEndProblems } from "./front-end-schema.ts";
import { fleetClashes, fleetMembers, unitOf } from "./fleet.ts";
import type { DemandConfig } from "./demand-schema.ts";
import { demandProblem } from "./demand-settings.ts";
import { durationNs } from "./instant.ts";
import { mergeLayers, treeGet, treeSet, type Effective, type Layer, type Tree } from "./layers.ts";
import type { LocalTimeConfig } from "./local-time-schema.ts";
import { localTimeProblems, localTimeSettings } from "./local-time-settings.ts";
import { meteringProblems, type MeteringConfig } from "./metering-schema.ts";
import type { ModelWiringForm } from "./model-schema.ts";
import { findModel, type Model } from "./models.ts";
import { ProblemsError, type Problem } from "./problem.ts";
import { schemaProblems, shown } from "./schema-problems.ts";
import { billingSettings, clockSettings } from "./billing-settings.ts";
import type { TariffConfig } from "./tariff-schema.ts";
import { tariffProblems, tariffSettings } from "./tariff-settings.ts";
import { parseYaml, readBoundedText } from "./yaml-file.ts";
import { protocols } from "../protocols.ts";

type Whole<T> = {
  [K in keyof T]-?: T[K] extends object | undefined
    ? T[K] extends unknown[] | undefined
      ? NonNullable<T[K]>
      : Whole<NonNullable<T[K]>>
    : NonNullable<T[K]>;
};

/** A checked configuration with a value for every key that has one. */
export type ConfigValues = Whole<
  Omit<
    ConfigFile,
    | "models"
    | "channels"
    | "for"
    | "broker"
    | "synthetic"
    | "meters"
    | "fleet"
    | "metering"
    | "demand"
    | "frontEnd"
    | "tariff"
    | "localTime"
    | "clock"
    | "billing"
  >
> &
  Pick<ConfigFile, "models" | "for" | "synthetic" | "frontEnd" | "clock" | "billing"> & {
    metering: MeteringConfig;
    tariff: TariffConfig;
    localTime: LocalTimeConfig;
    demand: DemandConfig;
    broker: NonNullable<ConfigFile["broker"]>;
    channels: Partial<Record<ChannelName, number | string>>;
  };

/** What a run needs to know, and where every value comes from. */
export interface ResolvedConfig {
  meter: string;
  model: Model;
  wiring: ModelWiringForm;
  values: ConfigValues;
  /** Meter time to run for; undefined runs to the end of the source. */
  forNs: bigint | undefined;
  effective: readonly Effective[];
  /** Things that are allowed and most likely wrong. */
  warnings: readonly Problem[];
}

/** Where a configuration is put together from. */
export interface ConfigInputs {
  /** `meter.yaml`, if there is one. */
  file?: string;
  environment?: Readonly<Record<string, string | undefined>>;
  /** Values of flags by dotted key, as text or parsed. */
  flags?: Readonly<Record<string, { value: unknown; flag: string } | undefined>>;
}

const codes = { missing: "MTR_CONFIG_MISSING", invalid: "MTR_CONFIG_INVALID" } as const;

/** Text of a variable or a flag as the value that YAML would make of it. Names stay text: a meter may be called 42. */
function scalar(key: string, text: string): unknown {
  if (key === "fleet.name") return text;
  if (
    /^(meter|model|models|wiring|source|data|for|timeZone|log)\b|^broker\.(url|token|user|password|credentials)$|host$/.test(
      key,
    )
  )
    return text;
  if (key.startsWith("channels.")) return /^\d{1,4}$/.test(text) ? Number(text) : text;
  if (key === "loadProfile.channels") return text.split(",").map((name) => name.trim());
  return parseYaml(text.slice(0, 65_536), environmentName(key), codes.invalid).value;
}

/** A layer of single values, each with a name that is its origin. Its problems are those of the values, at that name. */
function namedLayer(values: ReadonlyMap<string, { value: unknown; name: string }>, problems: Problem[]): Layer {
  const tree: Tree = {};
  for (const [key, { value, name }] of values) {
    const own: Tree = {};
    treeSet(own, key, typeof value === "string" ? scalar(key, value) : value);
    const found = schemaProblems(configSchema, own, () => name);
    if (found.length === 0) treeSet(tree, key, treeGet(own, key));
    problems.push(...found);
  }
  return { tree, origin: (key) => values.get(key)?.name ?? "" };
}

function fileLayer(file: string | undefined, problems: Problem[]): Layer {
  if (file === undefined) return { tree: {}, origin: () => "" };
  const yaml = parseYaml(readBoundedText(file, codes), file, codes.invalid);
  const value = yaml.value ?? {};
  for (const problem of schemaProblems(configSchema, value, yaml.at))
    problems.push({ ...problem, message: nearKey(problem) });
  return {
    tree: typeof value === "object" && !Array.isArray(value) ? (value as Tree) : {},
    origin: (key) => yaml.at(key.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part))),
  };
}

/** Known synonyms that no edit distance finds. */
const synonyms: Record<string, string> = {
  "nominal.hertz": "nominal.frequency",
  "nominal.hz": "nominal.frequency",
  "nominal.volts": "nominal.voltage",
  timezone: "timeZone",
  tz: "timeZone",
  duration: "for",
};

function nearKey({ key, message }: Problem): string {
  const meant = message.startsWith("unknown key") ? synonyms[key] : undefined;
  return meant === undefined ? message : `unknown key; did you mean ${meant}`;
}

const defaultLayer: Layer = { tree: configDefaults, origin: () => "default" };

function modelLayer(model: Model): Layer {
  const { frontEnd, metering, demand, tariff, clock, billing, loadProfile, powerQuality, protocols: spoken } = model;
  const proposed = protocols
    .filter(({ name }) => spoken[name] !== undefined)
    .map((protocol): [string, object] => [protocol.name, protocol.proposed(spoken[protocol.name])]);
  const own = { frontEnd, metering, demand, tariff, clock, billing, loadProfile, powerQuality };
  const tree = { ...own, ...Object.fromEntries(proposed) };
  return { tree, origin: () => `model ${model.id}` };
}

/** Flags that are wrong are wrong usage; anything else is an invalid configuration. */
function invalid(problems: readonly Problem[], file: string): ProblemsError {
  const code = problems.every(({ at }) => at.startsWith("--")) ? "MTR_USAGE" : codes.invalid;
  return new ProblemsError(code, problems, file, problems.length === 1 ? "correct it" : "correct the lines named");
}

/**
 * Puts the layers together, once for each meter: defaults, model, file, the meter's entry, environment, flags; later ones
 * win. @throws MeterError with every problem at once.
 */
export function resolveFleet({ file, environment = {}, flags = {} }: ConfigInputs): ResolvedConfig[] {
  const problems: Problem[] = [];
  const variables = configKeys.flatMap((key) => {
    const name = environmentName(key);
    const value = environment[name];
    return value === undefined || value === "" ? [] : [[key, { value, name }] as const];
  });
  const given = Object.entries(flags).flatMap(([key, flag]) =>
    flag?.value === undefined ? [] : [[key, { value: flag.value, name: flag.flag }] as const],
  );
  const written = fileLayer(file, problems);
  const said = [namedLayer(new Map(variables), problems), namedLayer(new Map(given), problems)];
  const place = file ?? "command line";
  if (problems.length > 0) throw invalid(problems, place);
  const members = fleetMembers(written, said);
  const models = new Map<string, Model>();
  const resolved = members.map(({ proposed, own }, index) => {
    const users = [proposed, written, own, ...said];
    const named = (key: string): string | undefined =>
      mergeLayers(["model", "models"], [defaultLayer, ...users]).find((entry) => entry.key === key)?.value as
        | string
        | undefined;
    const id = named("model") as string;
    const model = models.get(id) ?? findModel(id, named("models"));
    models.set(id, model);
    const merged = mergeLayers(configKeys, [defaultLayer, modelLayer(model), ...users]);
    return finish(model, members.length === 1 ? merged : unitOf(merged, own, index), place);
  });
  const clashes = fleetClashes(resolved);
  if (clashes.length > 0) throw invalid(clashes, place);
  return resolved;
}

/** The configuration of the first or only meter. @throws MeterError with every problem at once. */
export function resolveConfig(inputs: ConfigInputs): ResolvedConfig {
  return resolveFleet(inputs)[0] as ResolvedConfig;
}

/** Local time and tariff programme that a configuration proposes to tou. */
export function touSettings({ values, model }: Pick<ResolvedConfig, "values" | "model">): TouSettings {
  const zone = localTimeSettings(values.timeZone, values.localTime, model.tariff?.limits);
  const tariff = tariffSettings(values.tariff, model.tariff?.limits, zone);
  const clock = clockSettings(values.clock);
  // Who says when a billing period ends wants one.
  const billing = billingSettings(values.billing ?? (tariff.schedules && {}));
  return { ...zone, ...tariff, ...(clock && { clock }), ...(billing && { billing }) };
}

/** Where the value comes from that a key is a part of. */
function placeAbove(key: string, effective: readonly Effective[], file: string): string {
  return effective.find((entry) => key === entry.key || key.startsWith(`${entry.key}.`))?.origin ?? file;
}

function finish(model: Model, effective: readonly Effective[], file: string): ResolvedConfig {
  const tree: Tree = {};
  for (const { key, value } of effective) treeSet(tree, key, value);
  const values = {
    ...tree,
    channels: tree.channels ?? {},
    localTime: tree.localTime ?? {},
  } as unknown as ConfigValues;
  const place = (key: string): string => effective.find((entry) => entry.key === key)?.origin ?? file;
  const forms = model.wiring.forms.map(({ name }) => name);
  const wanted = values.wiring === "auto" ? model.wiring.default : values.wiring;
  const wiring = model.wiring.forms.find(({ name }) => name === wanted);
  const problems: Problem[] = [];
  if (wiring === undefined) {
    const near = closest(wanted, forms);
    problems.push({
      at: place("wiring"),
      key: "wiring",
      message: `${shown(wanted)} is no wiring form of ${model.id}; allowed are ${forms.join(", ")}${near === undefined ? "" : `; did you mean ${near}`}`,
    });
  }
  const zoneProblems = localTimeProblems(values.localTime, model.tariff?.limits);
  const found = zoneProblems.length > 0 ? zoneProblems : tariffProblems(values.tariff, touSettings({ values, model }));
  for (const problem of found) problems.push({ at: placeAbove(problem.key, effective, file), ...problem });
  if (values.powerQuality.interruptionPercent >= values.powerQuality.dipPercent) {
    problems.push({
      at: place("powerQuality.interruptionPercent"),
      key: "powerQuality.interruptionPercent",
      message: "must be below powerQuality.dipPercent",
    });
  }
  for (const problem of [...frontEndProblems(values.frontEnd ?? {}), ...meteringProblems(values.metering)])
    problems.push({ at: place(problem.key), ...problem });
  const demand = demandProblem(values.demand);
  if (demand !== undefined) problems.push({ at: place(demand.key), ...demand });
  if (problems.length > 0 || wiring === undefined) throw invalid(problems, file);
  const warnings = warningsOf(model, wiring, values, place);
  const forNs = values.for === undefined ? undefined : durationNs(values.for);
  return { meter: values.meter, model, wiring, values, forNs, effective, warnings };
}

function warningsOf(
  model: Model,
  wiring: ModelWiringForm,
  values: ConfigValues,
  place: (key: string) => string,
): Problem[] {
  const warnings: Problem[] = [];
  const { voltage } = values.nominal;
  const { minimum, maximum } = model.ranges.voltage;
  const most = wiring.lineToNeutral.length > 0 ? maximum : maximum * Math.sqrt(3);
  if (voltage !== "auto" && (voltage < minimum || voltage > most)) {
    warnings.push({
      at: place("nominal.voltage"),
      key: "nominal.voltage",
      message: `${voltage} V is outside the range of ${model.id}, ${minimum} to ${Math.round(most)} V`,
    });
  }
  const path = values.source.startsWith("synthetic:") ? values.source.slice("synthetic:".length) : values.source;
  const isFile = path !== "synthetic" && !path.startsWith("sv:");
  if (isFile && !existsSync(path))
    warnings.push({ at: place("source"), key: "source", message: `there is no file ${path}` });
  for (const key of ["token", "user", "password", "credentials", "replicas"] as const) {
    if (values.broker[key] === undefined || values.broker.url !== undefined) continue;
    warnings.push({ at: place(`broker.${key}`), key: `broker.${key}`, message: "has no use without broker.url" });
  }
  return warnings;
}

/** The secret behind `env:NAME` or `file:PATH`. @throws MeterError when it is not there. */
export function readSecret(reference: string, environment: Readonly<Record<string, string | undefined>>): string {
  const [kind, ...rest] = reference.split(":");
  const name = rest.join(":");
  if (kind === "file") return readBoundedText(name, codes).trim();
  const value = environment[name];
  if (value === undefined || value === "")
    throw new MeterError(codes.invalid, "the environment variable of a secret is not set", name, "set it");
  return value;
}
