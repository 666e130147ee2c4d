import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Logger } from "pino";
import type { MeterSettings } from "#schemas/settings.ts";
import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { isMeterError, MeterError } from "#runtime/errors.ts";
import type { BrokerAddress } from "#runtime/nats/connect.ts";
import { compileMap } from "../services/comms-gateway/modbus/compiled-map.ts";
import { parseMapCsv } from "../services/comms-gateway/modbus/map-csv.ts";
import { ModbusMapError } from "../services/comms-gateway/modbus/map-schema.ts";
import type { SampleSource } from "../services/sampler/source.ts";
import { openSource } from "../services/sampler/sources/open-source.ts";
import { recordingFolder } from "./data-folder.ts";
import { finishSettings } from "./config/meter-settings.ts";
import { measuredFrequencyHz, nominalOf } from "./config/nominal-frequency.ts";
import { modbusMapText, type Model } from "./config/models.ts";
import type { ResolvedConfig } from "./config/resolve-config.ts";
import { lackingInputs, sourceLines } from "./source-lines.ts";
import { version } from "./version.ts";
import type { FacesPlan, ModbusPlan } from "./faces.ts";
import type { RunPlan, SourcePlan } from "./run.ts";

/** Where a synthetic network begins at any speed but 1, so that two such runs are the same to the bit. */
const simulatedStartNs = 1_767_225_600_000_000_000n;
/** Bytes of a file that make up its identity, besides its length. */
const identityBytesMax = 1 << 20;

/** What a plan leaves to the caller. */
export interface PlanOptions {
  services?: readonly SubsystemName[];
  /** True when a port was asked for, so that faces open even where they would serve nobody. */
  facesAsked: boolean;
  broker: BrokerAddress | undefined;
  nowNs: bigint;
  logger: Logger;
}

/** A plan, and what a user should know of its source before it starts. */
export interface Planned {
  plan: RunPlan;
  source: SampleSource | undefined;
  /** Lines for people about the source, before it runs. */
  lines: string[];
}

/** Makes a plan of a configuration: opens the source, lets it decide what was left to it, compiles the maps. */
export function planOf(config: ResolvedConfig, options: PlanOptions): Planned {
  const { values, model } = config;
  const services = new Set(options.services ?? subsystemNames);
  const endless = /^synthetic(:|$)/.test(values.source);
  const open = (startNs: bigint): SampleSource => openSource(values.source, { startNs, channels: values.channels });
  // At speed 1 a synthetic network lives in wall time, unless its scenario names a start of its own.
  const wishedNs = endless && values.speed === 1 ? (options.nowNs / 1_000_000_000n) * 1_000_000_000n : simulatedStartNs;
  const sampled = services.has("sampler");
  // The services of a meter must come to the same settings in every process, so each looks at the source.
  const source = sampled ? open(wishedNs) : ifThere(() => open(wishedNs));
  if (source !== undefined && sampled) checkMeterable(source);
  const measuredHz = source === undefined || endless ? undefined : measuredFrequencyHz(source);
  const proposed = finishSettings(config, {
    nominalFrequencyHz:
      source?.description.nominalFrequencyHz ?? (measuredHz === undefined ? undefined : nominalOf(measuredHz)),
    firstVoltages: source && phaseVoltages(source, config.wiring.lineToNeutral.length > 0),
  });
  const settings = source === undefined ? proposed : watchingConnected(proposed, source);
  const sourcePlan: SourcePlan | undefined =
    source === undefined || !sampled
      ? undefined
      : {
          identity: identityOf(values.source, values.channels),
          open,
          firstStartNs: source.description.startNs,
          speed: values.speed,
          live: endless && values.speed === 1 && source.description.startNs === wishedNs,
          durationNs: config.forNs,
        };
  const served = options.facesAsked || endless || values.speed !== "max";
  const plan: RunPlan = {
    meter: config.meter,
    identity: { model: model.id, title: model.title },
    version,
    settings,
    services,
    source: sourcePlan,
    dataDir: sampled ? dataFolderOf(config, endless) : values.data,
    broker: options.broker,
    faces: {
      metrics: metricsOf(config),
      ...(services.has("comms-gateway") && served ? facesOf(config) : { http: undefined, modbus: undefined }),
    },
    logger: options.logger,
  };
  return {
    plan,
    source: sampled ? source : undefined,
    lines: sourceLines(source, sampled, settings.metrology, measuredHz),
  };
}

/** The data directory that was named; without one a recording gets a folder of its own. */
function dataFolderOf({ values, effective }: ResolvedConfig, endless: boolean): string {
  const named = effective.some(({ key, origin }) => key === "data" && origin !== "default");
  if (named || endless) return values.data;
  return recordingFolder(values.data, values.source, identityOf(values.source, values.channels));
}

/** First voltages, line to neutral, V. Without a neutral and without a phase b that phase is the reference of the others. */
function phaseVoltages(source: SampleSource, hasNeutral: boolean): number[] | undefined {
  const betweenLines = !hasNeutral && !("vb" in source.description.channels);
  return source.firstVoltages()?.map((voltage) => (betweenLines ? voltage / Math.sqrt(3) : voltage));
}

/** A source that this process does not sample may be out of its reach, on another host. */
function ifThere(open: () => SampleSource): SampleSource | undefined {
  try {
    return open();
  } catch (error) {
    if (isMeterError(error, "MTR_SOURCE_FILE")) return undefined;
    throw error;
  }
}

/** Events are looked for on connected voltages only: an input that the source does not have is not a dead phase. */
function watchingConnected(settings: MeterSettings, { description: { channels } }: SampleSource): MeterSettings {
  const watching = settings["pq-triggers"];
  const lacking = new Set<string>(lackingInputs(settings.metrology.wiring, channels));
  const connected = watching.voltages.filter((name) => ![...name].some((phase) => lacking.has(`v${phase}`)));
  return connected.length === 0 ? settings : { ...settings, "pq-triggers": { ...watching, voltages: connected } };
}

/** Refuses a source in which nothing can be metered, with its reason. */
function checkMeterable({ description }: SampleSource): void {
  const { sampleCount, title, notMetered } = description;
  if (sampleCount === undefined || sampleCount > 0) return;
  throw new MeterError(
    "MTR_NOT_METERED",
    `nothing can be metered: ${notMetered.map(({ reason }) => reason).join("; ") || "the source holds no sample"}`,
    title,
  );
}

/** Tells one source from another across restarts: its content, or as much of it as tells, and the choice of channels. */
function identityOf(spec: string, channels: unknown): string {
  const hash = createHash("sha256").update(JSON.stringify(channels ?? {}));
  const path = spec.replace(/^synthetic:?/, "");
  if (path !== "") {
    hash.update(basename(path)).update(String(statSync(path).size));
    const file = openSync(path, "r");
    const head = Buffer.alloc(identityBytesMax);
    hash.update(head.subarray(0, readSync(file, head)));
    closeSync(file);
  }
  return hash.digest("hex").slice(0, 32);
}

/** Where the process serves metrics and health alone; nowhere unless a port was set. */
function metricsOf({ values: { metrics } }: ResolvedConfig): FacesPlan["metrics"] {
  return metrics.port === undefined ? undefined : { host: metrics.host, port: metrics.port };
}

function facesOf({ meter, model, values }: ResolvedConfig): Omit<FacesPlan, "metrics"> {
  const plan = modbusOf(meter, model, values.modbus.unit);
  return {
    http: { host: values.http.host, port: values.http.port },
    modbus: plan === undefined ? undefined : { host: values.modbus.host, port: values.modbus.port, meters: [plan] },
  };
}

/** The meter as its model's map shows it; undefined for a model without one. */
function modbusOf(meter: string, model: Model, unit: number): ModbusPlan | undefined {
  const map = modbusMapText(model);
  if (map === undefined) return undefined;
  try {
    const { rows, lines } = parseMapCsv(map.text);
    const { vendor, product, model: modelName } = model.identification;
    const identification = {
      vendorName: vendor,
      productCode: product,
      majorMinorRevision: version,
      modelName,
      userApplicationName: meter,
    };
    return { meter, unit, map: compileMap(rows, lines), identification };
  } catch (error) {
    if (!(error instanceof ModbusMapError)) throw error;
    throw new MeterError("MTR_MODEL_INVALID", error.lines.slice(0, 3).join("; "), map.file, undefined, {
      cause: error,
    });
  }
}
