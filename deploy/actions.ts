import pino from "pino";
import { systemClock } from "#runtime/clock.ts";
import { exitCodes, MeterError } from "#runtime/errors.ts";
import { withoutSecrets } from "#runtime/nats/connect.ts";
import { readingJson } from "#schemas/readings.ts";
import type {
  CommandActions,
  BenchOptions,
  LedgerOptions,
  ReadOptions,
  ReplayOptions,
  RunOptions,
  VerifyOptions,
  WhyOptions,
} from "./cli/command-actions.ts";
import { chosenBenches, resultLines, runBenches } from "./bench/run-benches.ts";
import { progressWriter } from "./cli/progress.ts";
import { configDefaults } from "./config/config-schema.ts";
import { latestFolder, noteLatest } from "./data-folder.ts";
import type { ResolvedConfig } from "./config/resolve-config.ts";
import { eventLines, eventsInTime, Heartbeat, registerLine } from "./heartbeat.ts";
import { chooseMeter, withLedger, type LedgerAccess } from "./ledger-access.ts";
import { brokerAddress, brokerAddressFrom } from "./nats/broker-address.ts";
import { planOf } from "./plan.ts";
import { protocols } from "./protocols.ts";
import { probeTunnel, type ProbedStream, tunnelAddress } from "../services/sampler/sources/sampled-values/tunnel.ts";
import { readingLines, readRegisters } from "./read.ts";
import { replayLedger, replayLines, worstOf, type LedgerReplay } from "./replay.ts";
import { exitCodeOf, run as runPlan, type MeterOutcome, type RunOutcome, type RunPlan } from "./run.ts";
import { isInSummary } from "./run-summary.ts";
import { auditLedger, auditLines } from "./verify.ts";
import { explain, whyLines } from "./why.ts";

const out = (lines: readonly string[]): void => void process.stdout.write(lines.map((line) => `${line}\n`).join(""));
const err = (lines: readonly string[]): void => void process.stderr.write(lines.map((line) => `${line}\n`).join(""));
const outJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

/** Keys of the ports that a process may open. */
const ports = new Set(["http", ...protocols.map(({ name }) => name)].map((name) => `${name}.port`));

/** True when someone asked for a port; the defaults alone open no face for a recording at full speed. */
function facesAsked({ effective }: ResolvedConfig): boolean {
  return effective.some(({ key, origin }) => ports.has(key) && origin !== "default" && !origin.startsWith("model "));
}

/** Listens to the live streams that this process is to sample, so that rates and voltages are known before the plan is made. */
async function probedStreams(
  meters: readonly ResolvedConfig[],
  services: RunOptions["services"],
  { silent, signal }: { silent: boolean; signal: AbortSignal },
): Promise<Map<string, ProbedStream>> {
  const streams = new Map<string, ProbedStream>();
  if (services !== undefined && !services.includes("sampler")) return streams;
  for (const { values } of meters) {
    const address = tunnelAddress(values.source);
    if (address === undefined || streams.has(values.source)) continue;
    if (values.speed !== 1)
      throw new MeterError("MTR_USAGE", "a live stream has its own pace", `speed ${values.speed}`, "leave --speed out");
    if (!silent) err([`listening to ${values.source}`]);
    streams.set(values.source, await probeTunnel(address, signal));
  }
  return streams;
}

async function run({ meters, services, json, quiet, signal }: RunOptions): Promise<number> {
  const config = meters[0] as ResolvedConfig;
  const logger = pino(
    { level: json || quiet || process.stderr.isTTY ? atLeastWarn(config.values.log.level) : config.values.log.level },
    pino.destination(2),
  );
  const streams = await probedStreams(meters, services, { silent: json || quiet, signal });
  const { plan, source, lines } = planOf(meters, {
    services,
    facesAsked: facesAsked(config),
    broker: brokerAddress(config.values.broker, process.env),
    nowNs: systemClock.nowNs(),
    logger,
    streams,
  });
  const silent = json || quiet;
  if (!silent) err([`fourquad ${plan.version}  ${titleOf(plan)}`, ...lines]);
  const [first] = plan.meters;
  const heartbeat = new Heartbeat({
    live: first?.source?.live === true || first?.source?.speed === 1,
    meters: plan.meters.map(({ meter }) => meter),
    source,
    durationNs: first?.source?.durationNs,
    progress: progressWriter(process.stderr, silent),
    silent,
  });
  try {
    const outcome = await runPlan(plan, {
      stop: signal,
      started: ({ broker, addresses, faces }) => {
        if (plan.broker === undefined) void noteLatest(configDefaults.data, plan.dataDir);
        if (!silent)
          err([
            ...Object.entries(addresses).map(([protocol, address]) => `${protocol.padEnd(9)} ${address}`),
            `broker    ${broker}, ${plan.broker === undefined ? `data in ${plan.dataDir}` : `at ${withoutSecrets(plan.broker.url)}`}`,
          ]);
        heartbeat.start(faces);
      },
    });
    heartbeat.stop(outcome.meters[0]?.face?.snapshot.atNs);
    showOutcome(outcome, { json, silent, named: new Set(Object.values(config.model.names)) });
    return exitCodeOf(outcome);
  } finally {
    heartbeat.stop();
  }
}

/** `main, Generic meter`, or how many meters there are. */
function titleOf({ meters }: RunPlan): string {
  const [first, ...others] = meters;
  if (first === undefined) return "";
  return others.length === 0 ? `${first.meter}, ${first.identity.title}` : `${meters.length} meters`;
}

/** On a terminal a person watches, and the log's small talk would tear the picture apart. */
function atLeastWarn(level: string): string {
  return ["trace", "debug", "info"].includes(level) ? "warn" : level;
}

/** What a run left: of one meter its main registers and its events, of several a line each; in JSON everything. */
function showOutcome(
  { cause, meters }: RunOutcome,
  { json, silent, named }: { json: boolean; silent: boolean; named: ReadonlySet<string> },
): void {
  const [only, ...others] = meters;
  const before = meters.filter(({ alreadyMetered }) => alreadyMetered).map(({ meter }) => meter);
  if (before.length > 0 && !silent) {
    const which = others.length === 0 ? "this source has" : `the sources of ${before.join(", ")} have`;
    err([`fourquad: ${which} been metered to the end before; nothing was counted again`]);
  }
  if (json && only !== undefined && others.length === 0) return outJson({ cause, ...outcomeJson(only) });
  if (json) return outJson({ cause, meters: meters.map(outcomeJson) });
  if (others.length > 0)
    return out(meters.flatMap(({ face }) => (face === undefined ? [] : [registerLine(face.snapshot)])));
  if (only?.face === undefined) return;
  const readings = [...only.face.snapshot.readings.values()];
  const shown = readings.filter(({ name }) => isInSummary(name, named));
  out(readingLines(shown.map(readingJson)));
  out(eventLines(eventsInTime(only.face.events)));
  if (!silent) err([`all ${readings.length} datapoints: fourquad read`]);
}

function outcomeJson({ meter, alreadyMetered, face }: MeterOutcome): Record<string, unknown> {
  const datapoints = face === undefined ? [] : [...face.snapshot.readings.values()].map(readingJson);
  return {
    meter,
    alreadyMetered,
    at: face?.at ?? null,
    datapoints,
    events: face === undefined ? [] : eventsInTime(face.events),
  };
}

function ledger<Result>({ data }: LedgerOptions, work: (access: LedgerAccess) => Promise<Result>): Promise<Result> {
  // Without --data the meter that ran last is meant, a recording's as well.
  return withLedger(
    {
      dataDir: data === configDefaults.data ? latestFolder(data) : data,
      broker: brokerAddressFrom(process.env),
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

async function replay({ fromNs, toNs, quiet, signal, ...options }: ReplayOptions): Promise<number> {
  const started = performance.now();
  const progress = progressWriter(process.stderr, options.json || quiet);
  const told = (doneSeconds: number, totalSeconds: number): void =>
    progress.update({ doneSeconds, totalSeconds, elapsedSeconds: (performance.now() - started) / 1000 });
  const replays = await ledger({ ...options, signal }, async (access) => {
    const meters = options.meter === undefined ? access.meters : [chooseMeter(access, options.meter)];
    const found: LedgerReplay[] = [];
    for (const meter of meters)
      found.push(await replayLedger(access.commits, meter, { fromNs, toNs, signal, progress: told }));
    return found;
  });
  progress.end();
  const verdict = worstOf(replays);
  if (options.json) outJson({ verdict, meters: replays });
  else out(replays.flatMap(replayLines));
  return { same: exitCodes.done, different: exitCodes.problemsFound, damaged: exitCodes.damaged }[verdict];
}

/** Pause between two lines that say what a bench is at, ms. */
const benchTellMs = 2_000;

async function bench({ only, list, quick, quiet, json, signal }: BenchOptions): Promise<number> {
  const { benches } = await import("./bench/benches.ts");
  const chosen = chosenBenches(benches, only);
  if (list) {
    const named = chosen.map(({ name, describes }) => ({ name, describes }));
    if (json) outJson({ benches: named });
    else out(named.map(({ name, describes }) => `${name.padEnd(12)} ${describes}`));
    return exitCodes.done;
  }
  const silent = json || quiet;
  let toldMs = Number.NEGATIVE_INFINITY;
  const doing = (text: string): void => {
    if (silent || performance.now() - toldMs < benchTellMs) return;
    toldMs = performance.now();
    err([text]);
  };
  const report = await runBenches(chosen, { quick, signal }, doing, (result) => json || out(resultLines(result)));
  if (json) outJson(report);
  else
    out([`on ${report.cores} cores of ${report.cpu}, node ${report.node}${quick ? "; quick, not to be quoted" : ""}`]);
  return exitCodes.done;
}

/** The commands that run a meter, read its ledger, or measure the program. */
export const actions: Omit<CommandActions, "chaos" | "rehearse"> = { run, read, why, verify, replay, bench };
