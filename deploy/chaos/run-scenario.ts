import { setTimeout as sleep } from "node:timers/promises";
import { isMeterError, MeterError } from "#runtime/errors.ts";
import { meterStream, windowsStream } from "#schemas/streams.ts";
import { connectBroker, type Broker } from "#runtime/nats/connect.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";
import { auditLedger } from "../verify.ts";
import { boundedSource } from "./bounded-source.ts";
import { Chronicle } from "./chronicle.ts";
import type { Cluster, MeterCommand } from "./cluster.ts";
import { Injector } from "./injector.ts";
import { Keeper } from "./keeper.ts";
import { outcomeOf, registersOf, type Ledgers } from "./ledger-outcome.ts";
import type { ChaosScenario } from "./scenario.ts";
import { scheduleOf, type PlannedFault } from "./schedule.ts";
import { judge, type Findings, type MeterOutcome, type Verdict } from "./verdict.ts";
import { watchMeter } from "./watch.ts";

const meter = "main";
const undisturbed = "undisturbed";
/** Longest wait for a meter to begin, ms. */
const beginMsMax = 60_000;
/** A meter that has not moved for so long after the last fault was over will not, ms. */
const standstillMsMax = 120_000;
/** Longest wait for the services to work off what the logs hold, after the source has ended, ms. */
const settleMsMax = 30_000;
const pollMs = 50;

/** Who is told of a run while it goes on. */
export interface RunListener {
  /** A line for people. */
  line(text: string): void;
  /** The disturbed run begins. */
  begins(chronicle: Chronicle, cluster: Cluster, faultsPlanned: number): void;
  /** The disturbed run is over, for better or worse, and its processes are about to be ended. */
  ends(): void;
}

export interface ScenarioOutcome {
  verdict: Verdict;
  chronicle: Chronicle;
}

/**
 * Runs a source through an undisturbed meter, then through a disturbed one, and compares. The cluster stays open.
 * @param folder where the bounded source is written.
 * @throws MeterError when the undisturbed run fails, and an AbortError when the operator stops it.
 */
export async function runScenario(
  scenario: ChaosScenario,
  cluster: Cluster,
  { folder, listener, signal }: { folder: string; listener: RunListener; signal: AbortSignal },
): Promise<ScenarioOutcome> {
  const { meterFile, speed } = scenario;
  const command: MeterCommand = { meter, meterFile, source: await boundedSource(scenario, folder), speed };
  listener.line("undisturbed run of the source, to compare with");
  const beganMs = performance.now();
  await stoppable(cluster.runUndisturbed({ ...command, meter: undisturbed, speed: "max" }), signal);
  listener.line(`it took ${Math.round((performance.now() - beganMs) / 1000)} s; the disturbed run begins`);
  await cluster.prepare(command, scenario.processes);
  const broker = await connectBroker(cluster.address, "fourquad chaos");
  try {
    const ledgers = ledgersOf(broker);
    const reference = await outcomeOf(ledgers, undisturbed);
    return await disturb({ scenario, cluster, broker, ledgers, reference, listener, signal });
  } finally {
    await broker.connection.close();
  }
}

function ledgersOf({ connection, manager }: Broker): Ledgers {
  const log = (name: string): NatsEventLog => new NatsEventLog(connection, manager, name);
  return { commits: log(meterStream.name), windows: log(windowsStream.name) };
}

interface Disturbance {
  scenario: ChaosScenario;
  cluster: Cluster;
  broker: Broker;
  ledgers: Ledgers;
  reference: MeterOutcome;
  listener: RunListener;
  signal: AbortSignal;
}

async function disturb(run: Disturbance): Promise<ScenarioOutcome> {
  const { scenario, cluster, broker, ledgers, reference, listener, signal } = run;
  const planned = scheduleOf(scenario);
  const chronicle = new Chronicle();
  const keeper = new Keeper(cluster, chronicle, scenario.restartAfterMs);
  const injector = new Injector(cluster, keeper, chronicle, listener.line);
  const over = new AbortController();
  const running = AbortSignal.any([signal, over.signal]);
  const seen = { commit: chronicle.commit.bind(chronicle), alive: chronicle.alive.bind(chronicle) };
  const watching = watchMeter(broker, meter, seen, running);
  listener.begins(chronicle, cluster, planned.length);
  const broken = Promise.race([keeper.broken, standstill(chronicle, running)]);
  let brokenOff: string | undefined;
  try {
    await stoppable(Promise.race([broken, toTheEnd(planned, { keeper, injector, chronicle, running })]), signal);
    await stoppable(Promise.race([broken, settled(ledgers, reference, chronicle)]), signal);
  } catch (error) {
    if (!isMeterError(error)) throw error;
    brokenOff = `${error.message} (${error.at})`;
    chronicle.sourceEnded();
  } finally {
    listener.ends();
    keeper.close();
    over.abort();
    await injector.healAll();
    await watching;
  }
  await Promise.all(cluster.processes.map((unit) => unit.kill()));
  if (cluster.broker.state === "down") await cluster.broker.start();
  const findings = await findingsOf({ ledgers, reference, chronicle, planned, brokenOff });
  return { verdict: judge(findings, scenario.expect), chronicle };
}

/** Starts the meter, brings the faults upon it, and waits for the end of the source. */
async function toTheEnd(
  planned: readonly PlannedFault[],
  {
    keeper,
    injector,
    chronicle,
    running,
  }: { keeper: Keeper; injector: Injector; chronicle: Chronicle; running: AbortSignal },
): Promise<void> {
  const ended = new AbortController();
  void keeper.sourceEnded.then(() => ended.abort());
  const faulting = AbortSignal.any([running, ended.signal]);
  await keeper.startAll();
  for (const deadline = chronicle.nowMs() + beginMsMax; !chronicle.metering; await sleep(pollMs)) {
    if (running.aborted) return;
    if (chronicle.nowMs() > deadline)
      throw new MeterError("MTR_CHAOS_FAILED", `the meter did not begin within ${beginMsMax} ms`, "see the logs");
  }
  await bring(planned, injector, chronicle, faulting);
  await keeper.sourceEnded;
  chronicle.sourceEnded();
  await injector.healAll();
}

/** Brings the faults one after another; what one takes, the next ones come later, so that pauses stay pauses. */
async function bring(
  planned: readonly PlannedFault[],
  injector: Injector,
  chronicle: Chronicle,
  signal: AbortSignal,
): Promise<void> {
  const beganMs = chronicle.nowMs();
  let lateMs = 0;
  for (const fault of planned) {
    const waitMs = beganMs + lateMs + fault.atMs - chronicle.nowMs();
    if (waitMs > 0) await sleep(waitMs, undefined, { signal }).catch(() => {});
    while (!signal.aborted && fault.patienceMs !== undefined && chronicle.sinceProgressMs() > fault.patienceMs)
      await sleep(pollMs);
    if (signal.aborted) return;
    await injector.begin(fault, signal);
    lateMs = Math.max(lateMs, chronicle.nowMs() - beganMs - fault.atMs);
  }
}

/** Rejects when meter time stands still. */
async function standstill(chronicle: Chronicle, signal: AbortSignal): Promise<never> {
  while (!signal.aborted) {
    if (chronicle.stoodMs() > standstillMsMax)
      throw new MeterError("MTR_CHAOS_FAILED", `metering stood still for ${standstillMsMax / 1000} s`, "see the logs");
    await sleep(pollMs, undefined, { signal }).catch(() => {});
  }
  return new Promise(() => {});
}

/** Resolves when the registers are those of the undisturbed run, or will not be; what differs then is judged later. */
async function settled(ledgers: Ledgers, { datapoints }: MeterOutcome, chronicle: Chronicle): Promise<void> {
  for (const deadline = performance.now() + settleMsMax; performance.now() < deadline; await sleep(100)) {
    const now = await registersOf(ledgers, meter).catch(() => new Map<string, string>());
    const same = [...datapoints].every(([name, value]) => now.get(name) === value);
    // A service that was killed last may show all it has to and still have to come back.
    if (same && [...chronicle.services.values()].every(({ awaited }) => awaited === undefined)) return;
  }
}

async function findingsOf(run: {
  ledgers: Ledgers;
  reference: MeterOutcome;
  chronicle: Chronicle;
  planned: readonly PlannedFault[];
  brokenOff: string | undefined;
}): Promise<Findings> {
  const { ledgers, reference, chronicle, planned, brokenOff } = run;
  const { logs, problems } = await auditLedger({ commits: ledgers.commits, heads: new Map() }, meter);
  const services = [...chronicle.services];
  return {
    undisturbed: reference,
    disturbed: await outcomeOf(ledgers, meter),
    ledgerProblems: [...logs.flatMap((log) => log.problems), ...problems],
    outagesMs: new Map(
      services.flatMap(([name, { aliveMs, outageMs }]) => (aliveMs === undefined ? [] : [[name, outageMs]])),
    ),
    takeoversMs: chronicle.takeoversMs,
    takeoversMissing: services.flatMap(([name, { awaited }]) => (awaited === undefined ? [] : [name])),
    faultsPlanned: planned.length,
    faultsDone: chronicle.faultsDone,
    restarts: chronicle.restarts(),
    brokenOff,
  };
}

/** The work, or a rejection as soon as the operator stops it. */
async function stoppable<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  work.catch(() => {});
  let stop!: () => void;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new DOMException("stopped by the operator", "AbortError"));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
