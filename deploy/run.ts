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

/** What a process is to run: one meter, or some of its services. */
export interface RunPlan {
  meter: string;
  identity: Omit<MeterIdentity, "broker" | "version">;
  version: string;
  settings: MeterSettings;
  services: ReadonlySet<SubsystemName>;
  source: SourcePlan | undefined;
  dataDir: string;
  /** A broker that runs elsewhere; without one the process starts its own on the data directory. */
  broker: BrokerAddress | undefined;
  faces: FacesPlan;
  logger: Logger;
}

export interface SourcePlan {
  identity: string;
  open(startNs: bigint): SampleSource;
  firstStartNs: bigint;
  speed: Speed;
  live: boolean;
  durationNs: bigint | undefined;
}

/** How a run is watched from outside. */
export interface RunWatch {
  /** Everything is open. */
  started(running: { broker: string; addresses: Record<string, string>; face: () => MeterFace | undefined }): void;
  /** Aborts when the operator asks to stop. */
  stop: AbortSignal;
}

export interface RunOutcome {
  /** Why it ended. */
  cause: "ended" | "stopped";
  /** True when the source had been metered to its end before, so that nothing was metered. */
  alreadyMetered: boolean;
  /** What the gateway showed at the end; undefined where it does not run here. */
  face: { at: string | null; snapshot: ReturnType<MeterFace["snapshot"]>; events: EventRecord[] } | undefined;
}

/** Events that a finished run shows. */
const eventsShownMax = 1_000;
/** Longest wait for an orderly end after the operator asked for one, ms. */
const stopMsMax = 10_000;
/** Longest wait for the services to let go of the broker before the connection is closed, ms. */
const letGoMsMax = 2_000;

/** Runs the plan until its source ends, the operator stops it, or something fails that the user must mend. */
export async function run(plan: RunPlan, watch: RunWatch): Promise<RunOutcome> {
  const name = `${plan.meter} (${[...plan.services].join(", ")})`;
  return useBroker({ ...plan, name }, async (used) => {
    const { broker, failed } = used;
    const ports = await natsPorts(used, plan.logger);
    const faces = new Map<string, MeterFace>();
    const pool = new KernelPool();
    const servers = await openFaces(plan.faces, faces, ports);
    const over = new AbortController();
    let running: RunningMeter | undefined;
    let alreadyMetered = false;
    try {
      const identity: MeterIdentity = { ...plan.identity, broker: broker.version, version: plan.version };
      const source =
        plan.source === undefined
          ? undefined
          : {
              ...plan.source,
              stopping: watch.stop,
              nothingLeft: () => {
                alreadyMetered = true;
              },
            };
      running = runMeter({ ...plan, identity, source }, ports, pool, faces, over.signal);
      watch.started({ broker: broker.version, addresses: servers.addresses, face: () => faces.get(plan.meter) });
      const cause = await Promise.race([running.failed, failed, ending(running, plan, watch.stop)]);
      checkNothingHeld(ports.held, plan.dataDir);
      const face = faces.get(plan.meter);
      return { cause, alreadyMetered, face: face === undefined ? undefined : await shownBy(face) };
    } finally {
      over.abort();
      if (running !== undefined) await within(running.stopped, letGoMsMax);
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

async function shownBy(face: MeterFace): Promise<RunOutcome["face"]> {
  const snapshot = face.snapshot();
  return {
    at: snapshot.atNs === 0n ? null : formatInstant(snapshot.atNs),
    snapshot,
    events: await face.events(eventsShownMax),
  };
}

/** The end of the source, or of the wait for an orderly end once the operator has asked for it. */
async function ending(running: RunningMeter, { services }: RunPlan, stop: AbortSignal): Promise<"ended" | "stopped"> {
  const stopped = new Promise<void>((resolve) =>
    stop.aborted ? resolve() : stop.addEventListener("abort", () => resolve(), { once: true }),
  );
  const first = await Promise.race([
    running.ended.then(() => "ended" as const),
    stopped.then(() => "stopped" as const),
  ]);
  if (first === "stopped" && services.has("sampler")) await within(running.ended, stopMsMax);
  return first;
}

/** Waits for something, but not for ever; the timer ends with the wait, for it would keep the process alive. */
async function within(awaited: Promise<void>, ms: number): Promise<void> {
  const over = new AbortController();
  await Promise.race([awaited, systemClock.sleep(ms, over.signal)]);
  over.abort();
}

/** Exit code of a run that ended for that reason. */
export function exitCodeOf({ cause }: RunOutcome): number {
  return cause === "stopped" ? exitCodes.interrupted : exitCodes.done;
}
