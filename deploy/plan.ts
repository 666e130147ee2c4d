import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Logger } from "pino";
import { canonicalJson, type MeterSettings } from "#schemas/settings.ts";
import { channelCount } from "#schemas/samples.ts";
import { samplesKeptSeconds } from "#schemas/streams.ts";
import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { isMeterError, MeterError } from "#runtime/errors.ts";
import type { BrokerAddress } from "#runtime/nats/connect.ts";
import { throughFrontEnd } from "../services/sampler/front-end/front-end-source.ts";
import { isLive, type SampleSource } from "../services/sampler/source.ts";
import { openSource } from "../services/sampler/sources/open-source.ts";
import { type ProbedStream, tunnelSource } from "../services/sampler/sources/sampled-values/tunnel.ts";
import { recordingFolder } from "./data-folder.ts";
import { finishSettings } from "./config/meter-settings.ts";
import { measuredFrequencyHz, nominalOf } from "./config/nominal-frequency.ts";
import type { ResolvedConfig } from "./config/resolve-config.ts";
import { fleetLines, keptLines, lackingInputs, sourceLines } from "./source-lines.ts";
import { version } from "./version.ts";
import type { FacesPlan, ModbusPlan } from "./faces.ts";
import type { MeterPlan, RunPlan, SourcePlan } from "./run.ts";

/** Where a synthetic network begins at any speed but 1, so that two such runs are the same to the bit. */
const simulatedStartNs = 1_767_225_600_000_000_000n;
/** Time over which the beginnings of many live meters are spread, ms. */
const spreadMs = 500;
/** From the plan to the first sample of a live stream, ns. */
const streamLeadNs = 2_000_000_000n;
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
  /** Live streams of sampled values that were listened to, by SPEC. */
  streams?: ReadonlyMap<string, ProbedStream>;
}

/** A plan, and what a user should know of its sources before it starts. */
export interface Planned {
  plan: RunPlan;
  /** Source of the first meter, where this process samples it. */
  source: SampleSource | undefined;
  /** Lines for people about the sources, before they run. */
  lines: string[];
}

/** One meter of a plan, and what a user should know of its source. */
interface PlannedMeter {
  meter: MeterPlan;
  source: SampleSource | undefined;
  endless: boolean;
  lines: string[];
}

/** Makes a plan of the configurations of one meter or many; what belongs to the process is taken from the first. */
export function planOf(configs: readonly ResolvedConfig[], options: PlanOptions): Planned {
  const services = new Set(options.services ?? subsystemNames);
  const opened = configs.map((config, index) => {
    // Blocks of many live meters are due one after the other and not all at once.
    const afterNs = BigInt(Math.floor((index / configs.length) * spreadMs)) * 1_000_000n;
    const liveNs = (options.nowNs / 1_000_000_000n) * 1_000_000_000n + afterNs;
    return openMeter(config, services.has("sampler"), liveNs, options.streams?.get(config.values.source));
  });
  const keptSeconds = samplesKeptSeconds(opened.reduce((sum, { source }) => sum + bytesPerSecond(source), 0));
  const planned = opened.map((one) => planMeter(one, keptSeconds));
  const [first] = configs as readonly [ResolvedConfig, ...ResolvedConfig[]];
  const endless = planned.some((one) => one.endless);
  const served = options.facesAsked || endless || first.values.speed !== "max";
  const sampled = services.has("sampler");
  const plan: RunPlan = {
    meters: planned.map(({ meter }) => meter),
    version,
    services,
    dataDir: sampled && configs.length === 1 ? dataFolderOf(first, endless) : first.values.data,
    broker: options.broker,
    faces: {
      metrics: metricsOf(configs),
      ...(services.has("comms-gateway") && served ? facesOf(configs) : { http: undefined, modbus: undefined }),
    },
    logger: options.logger,
  };
  return {
    plan,
    source: sampled ? planned[0]?.source : undefined,
    lines: [
      ...fleetLines(planned.map(({ meter, lines }) => ({ meter: meter.meter, lines }))),
      ...keptLines(keptSeconds),
    ],
  };
}

/** A configuration with its source. */
interface OpenedMeter {
  config: ResolvedConfig;
  sampled: boolean;
  source: SampleSource | undefined;
  endless: boolean;
  /** Where a network without a start of its own was asked to begin, ns since 1970. */
  wishedNs: bigint;
  open(startNs: bigint): SampleSource;
}

/** Opens the source of a meter; `liveNs` is where a live one begins, `stream` what was heard of one. */
function openMeter(
  config: ResolvedConfig,
  sampled: boolean,
  liveNs: bigint,
  stream: ProbedStream | undefined,
): OpenedMeter {
  const { source: spec, channels, synthetic, frontEnd, speed } = config.values;
  const endless = /^(synthetic(:|$)|sv:)/.test(spec);
  const open = (startNs: bigint): SampleSource => {
    const network =
      stream === undefined ? openSource(spec, { startNs, channels, synthetic }) : tunnelSource(stream, startNs);
    return frontEnd === undefined ? network : throughFrontEnd(network, frontEnd);
  };
  // At speed 1 a synthetic network lives in wall time, unless its scenario names a start of its own.
  // A stream that others send begins when the meter is sure to listen, so that nothing is missing from its beginning.
  const beginNs = stream === undefined ? liveNs : liveNs + streamLeadNs;
  const wishedNs = endless && speed === 1 ? beginNs : simulatedStartNs;
  // The services of a meter must come to the same settings in every process, so each looks at the source.
  const source = sampled ? open(wishedNs) : ifThere(() => open(wishedNs));
  if (source !== undefined && sampled) checkMeterable(source);
  return { config, sampled, source, endless, wishedNs, open };
}

/** Bytes that a source sends in a second of its own. */
const bytesPerSecond = (source: SampleSource | undefined): number =>
  source === undefined ? 0 : source.description.rateHz * channelCount * Float32Array.BYTES_PER_ELEMENT;

/** Lets the source of a meter decide what was left to it. */
function planMeter(
  { config, sampled, source, endless, wishedNs, open }: OpenedMeter,
  keptSeconds: number,
): PlannedMeter {
  const { values, model } = config;
  const measuredHz = source === undefined || (endless && !isLive(source)) ? undefined : measuredFrequencyHz(source);
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
          identity: identityOf(values),
          open,
          firstStartNs: source.description.startNs,
          speed: values.speed,
          live: endless && values.speed === 1 && source.description.startNs === wishedNs,
          keptSeconds,
          durationNs: config.forNs,
        };
  const identity = { model: model.id, title: model.title };
  return {
    meter: { meter: config.meter, identity, settings, source: sourcePlan },
    source,
    endless,
    lines: sourceLines(source, sampled, settings.metrology, measuredHz),
  };
}

/** The data directory that was named; without one a recording gets a folder of its own. */
function dataFolderOf({ values, effective }: ResolvedConfig, endless: boolean): string {
  const named = effective.some(({ key, origin }) => key === "data" && origin !== "default");
  if (named || endless) return values.data;
  return recordingFolder(values.data, values.source, identityOf(values));
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
    if (isMeterError(error, "MTR_SOURCE_FILE") || isMeterError(error, "MTR_SOURCE_STREAM")) return undefined;
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

/** Tells one source from another across restarts: its content, or as much of it as tells, and what the meter chose of it. */
function identityOf({ source, channels, synthetic, frontEnd }: ResolvedConfig["values"]): string {
  const hash = createHash("sha256").update(JSON.stringify(channels ?? {}));
  if (synthetic !== undefined) hash.update(JSON.stringify([synthetic.seed ?? 0, synthetic.rateHz ?? 0]));
  if (frontEnd !== undefined) hash.update(canonicalJson(frontEnd));
  const path = source.replace(/^synthetic:?/, "");
  if (path.startsWith("sv:")) hash.update(path);
  else if (path !== "") {
    hash.update(basename(path)).update(String(statSync(path).size));
    const file = openSync(path, "r");
    const head = Buffer.alloc(identityBytesMax);
    hash.update(head.subarray(0, readSync(file, head)));
    closeSync(file);
  }
  return hash.digest("hex").slice(0, 32);
}

/** Where the process serves metrics and health alone; nowhere unless a port was set. */
function metricsOf(configs: readonly ResolvedConfig[]): FacesPlan["metrics"] {
  const { metrics } = (configs[0] as ResolvedConfig).values;
  return metrics.port === undefined ? undefined : { host: metrics.host, port: metrics.port };
}

/** One page and one Modbus port for all meters; a meter without a unit identifier is not on Modbus. */
function facesOf(configs: readonly ResolvedConfig[]): Omit<FacesPlan, "metrics"> {
  const meters = configs.flatMap(({ meter, model, values }): ModbusPlan[] => {
    const map = model.registers;
    if (map === undefined || values.modbus.unit === 0) return [];
    const { vendor, product, model: modelName } = model.identification;
    const identification = {
      vendorName: vendor,
      productCode: product,
      majorMinorRevision: version,
      modelName,
      userApplicationName: meter,
    };
    return [{ meter, unit: values.modbus.unit, map, identification }];
  });
  const { http, modbus } = (configs[0] as ResolvedConfig).values;
  return {
    http: { host: http.host, port: http.port },
    modbus: meters.length === 0 ? undefined : { host: modbus.host, port: modbus.port, meters },
  };
}
