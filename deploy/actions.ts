import pino from "pino";
import { systemClock } from "#runtime/clock.ts";
import { exitCodes } from "#runtime/errors.ts";
import type { BrokerAddress } from "#runtime/nats/connect.ts";
import { readingJson } from "#schemas/readings.ts";
import type {
  CommandActions,
  LedgerOptions,
  ReadOptions,
  RunOptions,
  VerifyOptions,
  WhyOptions,
} from "./cli/command-actions.ts";
import { progressWriter } from "./cli/progress.ts";
import { configDefaults } from "./config/config-schema.ts";
import { latestFolder, noteLatest } from "./data-folder.ts";
import type { ResolvedConfig } from "./config/resolve-config.ts";
import { readSecret } from "./config/resolve-config.ts";
import { eventLines, eventsInTime, Heartbeat } from "./heartbeat.ts";
import { withLedger, type LedgerAccess } from "./ledger-access.ts";
import { planOf } from "./plan.ts";
import { readingLines, readRegisters } from "./read.ts";
import { exitCodeOf, run as runPlan, type RunOutcome } from "./run.ts";
import { auditLedger, auditLines } from "./verify.ts";
import { explain, whyLines } from "./why.ts";

const out = (lines: readonly string[]): void => void process.stdout.write(lines.map((line) => `${line}\n`).join(""));
const err = (lines: readonly string[]): void => void process.stderr.write(lines.map((line) => `${line}\n`).join(""));
const outJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

/** The broker that is named by the configuration or by NATS_URL; undefined to start one. */
function brokerOf({ values }: ResolvedConfig): BrokerAddress | undefined {
  const url = values.broker?.url ?? (process.env["NATS_URL"] || undefined);
  if (url === undefined) return undefined;
  const reference = values.broker?.token;
  return { url, token: reference === undefined ? environmentToken() : readSecret(reference, process.env) };
}

const environmentToken = (): string | undefined => process.env["NATS_TOKEN"] || undefined;

/** An address may carry a name and a password. */
const withoutSecrets = (url: string): string => url.replace(/\/\/[^/]*@/, "//");

/** True when someone asked for a port; the defaults alone open no face for a recording at full speed. */
function facesAsked({ effective }: ResolvedConfig): boolean {
  return effective.some(
    ({ key, origin }) => /^(http|modbus)\.port$/.test(key) && origin !== "default" && !origin.startsWith("model "),
  );
}

async function run({ config, services, json, quiet, signal }: RunOptions): Promise<number> {
  const logger = pino(
    { level: json || quiet || process.stderr.isTTY ? atLeastWarn(config.values.log.level) : config.values.log.level },
    pino.destination(2),
  );
  const { plan, source, lines } = planOf(config, {
    services,
    facesAsked: facesAsked(config),
    broker: brokerOf(config),
    nowNs: systemClock.nowNs(),
    logger,
  });
  const silent = json || quiet;
  if (!silent) err([`fourquad ${plan.version}  ${plan.meter}, ${plan.identity.title}`, ...lines]);
  const heartbeat = new Heartbeat({
    live: plan.source?.live === true || plan.source?.speed === 1,
    source,
    durationNs: plan.source?.durationNs,
    progress: progressWriter(process.stderr, silent),
    silent,
  });
  try {
    const outcome = await runPlan(plan, {
      stop: signal,
      started: ({ broker, addresses, face }) => {
        if (plan.broker === undefined) void noteLatest(configDefaults.data, plan.dataDir);
        if (!silent)
          err([
            ...Object.entries(addresses).map(([protocol, address]) => `${protocol.padEnd(9)} ${address}`),
            `broker    ${broker}, ${plan.broker === undefined ? `data in ${plan.dataDir}` : `at ${withoutSecrets(plan.broker.url)}`}`,
          ]);
        heartbeat.start(face);
      },
    });
    heartbeat.stop(outcome.face?.snapshot.atNs);
    if (outcome.alreadyMetered && !silent)
      err(["fourquad: this source has been metered to its end before; nothing was counted again"]);
    showOutcome(plan.meter, outcome, json);
    return exitCodeOf(outcome);
  } finally {
    heartbeat.stop();
  }
}

/** On a terminal a person watches, and the log's small talk would tear the picture apart. */
function atLeastWarn(level: string): string {
  return ["trace", "debug", "info"].includes(level) ? "warn" : level;
}

function showOutcome(meter: string, { cause, alreadyMetered, face }: RunOutcome, json: boolean): void {
  if (face === undefined)
    return json ? outJson({ meter, cause, alreadyMetered, at: null, datapoints: [], events: [] }) : undefined;
  const datapoints = [...face.snapshot.readings.values()].map(readingJson);
  const events = eventsInTime(face.events);
  if (json) return outJson({ meter, cause, alreadyMetered, at: face.at, datapoints, events });
  // The whole spectrum is a screen of its own; it is there in --json, on the page and in fourquad read.
  out(readingLines(datapoints.filter(({ name }) => !name.includes(".harmonic."))));
  out(eventLines(events));
}

function ledger<Result>({ data }: LedgerOptions, work: (access: LedgerAccess) => Promise<Result>): Promise<Result> {
  const url = process.env["NATS_URL"];
  // Without --data the meter that ran last is meant, a recording's as well.
  return withLedger(
    {
      dataDir: data === configDefaults.data ? latestFolder(data) : data,
      broker: url ? { url, token: environmentToken() } : undefined,
    },
    work,
  );
}

async function read(options: ReadOptions): Promise<number> {
  const registers = await ledger(options, (access) => readRegisters(access, options.datapoints, options));
  if (options.json) outJson(registers);
  else out([`${registers.meter} at ${registers.at ?? "no sample yet"}`, ...readingLines(registers.datapoints)]);
  return exitCodes.done;
}

async function why(options: WhyOptions): Promise<number> {
  const found = await ledger(options, (access) => explain(access, options.datapoint, options));
  if (options.json) outJson(found);
  else out(whyLines(found));
  return exitCodes.done;
}

async function verify(options: VerifyOptions): Promise<number> {
  const started = performance.now();
  const progress = progressWriter(process.stderr, options.json || options.quiet);
  const audits = await ledger(options, async (access) => {
    const meters = options.meter === undefined ? access.meters : [options.meter];
    const found = [];
    for (const meter of meters) {
      found.push(
        await auditLedger(access, meter, (seconds) =>
          progress.update({
            doneSeconds: seconds,
            totalSeconds: undefined,
            elapsedSeconds: (performance.now() - started) / 1000,
          }),
        ),
      );
    }
    return found;
  });
  progress.end();
  const sound = audits.every((audit) => audit.sound);
  if (options.json) outJson({ sound, meters: audits });
  else out(audits.flatMap(auditLines));
  return sound ? exitCodes.done : exitCodes.damaged;
}

/** The commands that run a meter or read its ledger. */
export const actions: CommandActions = { run, read, why, verify };
