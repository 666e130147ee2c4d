import { setMaxListeners } from "node:events";
import type { Logger } from "pino";
import type { EventRecord } from "../services/comms-gateway/face.ts";
import { KernelPool } from "../services/metrology/pool.ts";
import type { SampleSource } from "../services/sampler/source.ts";
import type { Speed } from "../services/sampler/pace.ts";
import type { MeterFace, MeterIdentity } from "../services/comms-gateway/face.ts";
import type { MeterSettings } from "#schemas/settings.ts";
import { formatInstant } from "#schemas/readings.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import { exitCodes, MeterError } from "#runtime/errors.ts";
import type { HeldCommits } from "#runtime/held-commits.ts";
import { systemClock } from "#runtime/clock.ts";
import type { BrokerAddress } from "#runtime/nats/connect.ts";
import { useBroker } from "./broker/use-broker.ts";
import { openFaces, type FacesPlan } from "./faces.ts";
import { natsPorts, runMeter, type RunningMeter } from "./meter-host.ts";

/** What a process is to run: some or all services of one meter or many. */
export interface RunPlan {
  /** At least one. */
  meters: readonly MeterPlan[];
  version: string;
  services: ReadonlySet<SubsystemName>;
  dataDir: string;
  /** A broker that runs elsewhere; without one the process starts its own on the data directory. */
  broker: BrokerAddress | undefined;
  faces: FacesPlan;
  logger: Logger;
}

/** One meter of a plan. */
export interface MeterPlan {
  meter: string;
  identity: Omit<MeterIdentity, "broker" | "version">;
  settings: MeterSettings;
  /** Undefined where this process does not sample it. */
  source: SourcePlan | undefined;
}

export interface SourcePlan {
  identity: string;
  open(startNs: bigint): SampleSource;
  firstStartNs: bigint;
  speed: Speed;
  live: boolean;
  keptSeconds: number;
  durationNs: bigint | undefined;
}

/** How a run is watched from outside. */
export interface RunWatch {
  /** Everything is open. */
  started(running: RunningFleet): void;
  /** Aborts when the operator asks to stop. */
  stop: AbortSignal;
}

/** What can be seen of a run. */
export interface RunningFleet {
  broker: string;
  addresses: Record<string, string>;
  /** Meters that the gateway shows here now, by name. */
  faces: ReadonlyMap<string, MeterFace>;
}

export interface RunOutcome {
  /** Why it ended. */
  cause: "ended" | "stopped";
  /** One of each meter, in the order of the plan. */
  meters: MeterOutcome[];
}

/** How a meter stood when the run ended. */
export interface MeterOutcome {
  meter: string;
  /** True when the source had been metered to its end before, so that nothing was metered. */
  alreadyMetered: boolean;
  /** What the gateway showed at the end; undefined where it does not run here. */
  face: { at: string | null; snapshot: ReturnType<MeterFace["snapshot"]>; events: EventRecord[] } | undefined;
}

/** Pause between the starts of two meters, ms: each opens seven logs at once. */
const startPauseMs = 25;
/** Events that a finished run shows. */
const eventsShownMax = 1_000;
/** Longest wait for an orderly end after the operator asked for one, ms. */
const stopMsMax = 10_000;
/** Longest wait for the services to let go of the broker before the connection is closed, ms. */
const letGoMsMax = 2_000;

/** Runs the plan until its sources end, the operator stops it, or something fails that the user must mend. */
export async function run(plan: RunPlan, watch: RunWatch): Promise<RunOutcome> {
  const { meters, services, logger } = plan;
  const name = `${meters.length === 1 ? meters[0]?.meter : `${meters.length} meters`} (${[...services].join(", ")})`;
  return useBroker({ ...plan, name }, async (used) => {
    const { broker, failed } = used;
    const over = new AbortController();
    const names = meters.map(({ meter }) => meter);
    const shared = plan.broker !== undefined;
    const ports = await natsPorts(used, { meters: names, services, shared, logger, signal: over.signal });
    const kept = meters[0]?.source?.keptSeconds;
    if (kept !== undefined) ports.metrics.samplesKeptSeconds.set(kept);
    // Every service of every meter listens for the end.
    setMaxListeners(0, over.signal, watch.stop);
    const faces = new Map<string, MeterFace>();
    const pool = new KernelPool();
    const servers = await openFaces(plan.faces, faces, ports);
    const alreadyMetered = new Set<string>();
    const running: RunningMeter[] = [];
    try {
      for (const one of meters) {
        const identity: MeterIdentity = { ...one.identity, broker: broker.version, version: plan.version };
        const nothingLeft = (): void => void alreadyMetered.add(one.meter);
        const source = one.source && { ...one.source, stopping: watch.stop, nothingLeft };
        if (running.length > 0) await systemClock.sleep(startPauseMs, watch.stop);
        running.push(runMeter({ ...one, services, identity, source }, ports, pool, faces, over.signal));
      }
      watch.started({ broker: broker.version, addresses: servers.addresses, faces });
      const cause = await Promise.race([failed, ending(allOver(running, logger), plan, watch.stop)]);
      checkNothingHeld(ports.held, plan.dataDir);
      const outcomes = await Promise.all(meters.map(({ meter }) => outcomeOf(meter, faces.get(meter))));
      return { cause, meters: outcomes.map((one) => ({ ...one, alreadyMetered: alreadyMetered.has(one.meter) })) };
    } finally {
      over.abort();
      await within(Promise.all(running.map(({ stopped }) => stopped)), letGoMsMax);
      await servers.close();
      await pool.close();
    }
  });
}

/** A meter that is stopped while its ledger has no room says what it leaves behind: the registers end with the last commit. */
function checkNothingHeld(held: HeldCommits | undefined, dataDir: string): void {
  const subject = held?.subjects().find((candidate) => held.of(candidate)?.full);
  const waiting = subject === undefined ? undefined : held?.of(subject);
  if (waiting === undefined) return;
  const [fromNs, timeNs] = [waiting.fromNs, waiting.timeNs].map(formatInstant);
  throw new MeterError("MTR_DATA_FULL", `what was metered from ${fromNs} to ${timeNs} could not be stored`, dataDir);
}

/**
 * Resolves when every meter has ended. A meter that cannot go on must not stop the others, so its failure is told at once
 * and rejects at the end.
 */
async function allOver(running: readonly RunningMeter[], logger: Logger): Promise<void> {
  const failures: unknown[] = [];
  const over = running.map(({ meter, ended, failed }) =>
    Promise.race([ended, failed]).catch((error: unknown) => {
      failures.push(error);
      if (running.length > 1) logger.error({ meter, what: (error as Error).message }, "meter stands still");
    }),
  );
  await Promise.all(over);
  if (failures.length > 0) throw failures[0];
}

async function outcomeOf(meter: string, face: MeterFace | undefined): Promise<Omit<MeterOutcome, "alreadyMetered">> {
  if (face === undefined) return { meter, face };
  const snapshot = face.snapshot();
  const at = snapshot.atNs === 0n ? null : formatInstant(snapshot.atNs);
  return { meter, face: { at, snapshot, events: await face.events(eventsShownMax) } };
}

/** The end of all meters, or of the wait for an orderly end once the operator has asked for it. */
async function ending(over: Promise<void>, { services }: RunPlan, stop: AbortSignal): Promise<"ended" | "stopped"> {
  const stopped = new Promise<void>((resolve) =>
    stop.aborted ? resolve() : stop.addEventListener("abort", () => resolve(), { once: true }),
  );
  const first = await Promise.race([over.then(() => "ended" as const), stopped.then(() => "stopped" as const)]);
  if (first === "stopped" && services.has("sampler")) await within(over, stopMsMax);
  return first;
}

/** Waits for something, but not for ever; the timer ends with the wait, for it would keep the process alive. */
async function within(awaited: Promise<unknown>, ms: number): Promise<void> {
  const over = new AbortController();
  await Promise.race([awaited, systemClock.sleep(ms, over.signal)]);
  over.abort();
}

/** Exit code of a run that ended for that reason. */
export function exitCodeOf({ cause }: RunOutcome): number {
  return cause === "stopped" ? exitCodes.interrupted : exitCodes.done;
}
