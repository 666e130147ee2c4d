import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { MeterSettings } from "#schemas/settings.ts";
import { meterStream, samplesStream, windowsStream } from "#schemas/streams.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import { followerService } from "#runtime/actor.ts";
import { systemClock } from "#runtime/clock.ts";
import { isMeterError } from "#runtime/errors.ts";
import type { EventLog } from "#runtime/event-log.ts";
import type { Health } from "#runtime/health.ts";
import { FairLease } from "#runtime/fair-lease.ts";
import type { Lease } from "#runtime/lease.ts";
import { Metrics } from "#runtime/metrics.ts";
import { NatsCommands } from "#runtime/nats/commands.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";
import { NatsLease } from "#runtime/nats/lease.ts";
import { NatsPresence } from "#runtime/nats/presence.ts";
import { NatsSnapshots } from "#runtime/nats/snapshots.ts";
import { ownLease } from "#runtime/own-lease.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";
import { SharedLog } from "#runtime/shared-log.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import { supervise } from "#runtime/supervisor.ts";
import type { UsedBroker } from "./broker/use-broker.ts";
import { waitingPorts } from "./broker/waiting-ports.ts";
import type { MeterFace, MeterIdentity } from "../services/comms-gateway/face.ts";
import { mergeBoundaryNs } from "./merge-boundary.ts";
import { version } from "./version.ts";
import { gatewayService } from "../services/comms-gateway/service.ts";
import { gateway } from "../services/comms-gateway/subsystem.ts";
import { demand } from "../services/demand/subsystem.ts";
import { logging } from "../services/logging/subsystem.ts";
import { KernelPool } from "../services/metrology/pool.ts";
import { metrologyService } from "../services/metrology/service.ts";
import { metrology } from "../services/metrology/subsystem.ts";
import { pqTriggersService } from "../services/pq-triggers/service.ts";
import { pqTriggers } from "../services/pq-triggers/subsystem.ts";
import { samplerService, type SamplerOptions } from "../services/sampler/service.ts";
import { sampler } from "../services/sampler/subsystem.ts";
import { tou } from "../services/tou/subsystem.ts";

/** The seven subsystems: the only place that knows them all. */
export const subsystems: readonly AnySubsystem[] = [sampler, metrology, demand, tou, logging, pqTriggers, gateway];

/** Name, version and process that epochs are opened under; of two processes that try at once each knows its own. */
const program = `fourquad ${version}, process ${process.pid}`;

/** Services in the order in which one must be done before the next can be. */
const dataFlow: readonly SubsystemName[] = [
  "sampler",
  "metrology",
  "pq-triggers",
  "demand",
  "tou",
  "logging",
  "comms-gateway",
];

/** How often the end of the work is looked for, ms. */
const drainPollMs = 25;
/** Longest wait for the services to work off what the logs hold, ms. */
const drainMsMax = 60_000;

/** How a process hosts its meters. */
export interface Hosting {
  meters: readonly string[];
  services: ReadonlySet<SubsystemName>;
  /** True when other processes may run services of the same meters. */
  shared: boolean;
  logger: Logger;
  /** Aborts at the end of the run. */
  signal: AbortSignal;
}

/** Everything that services use, over a connected broker. */
export async function natsPorts(
  used: Omit<UsedBroker, "failed">,
  hosting: Hosting,
): Promise<ServicePorts & { health: Health }> {
  const { connection, manager } = used.broker;
  const { meters, logger } = hosting;
  const always = { clock: systemClock, metrics: new Metrics(), logger };
  // One meter reads for itself; many share a consumer of each stream.
  const log = (stream: string, filterOf?: (subject: string) => string): EventLog => {
    const own = new NatsEventLog(connection, manager, stream);
    return meters.length === 1 ? own : new SharedLog(own, systemClock, filterOf);
  };
  const commits = log(meterStream.name, (subject) => subject.replace(/[^.]+\.log$/, "*.log"));
  return {
    ...always,
    ...waitingPorts({ commits, windows: log(windowsStream.name) }, used, always),
    samples: log(samplesStream.name),
    snapshots: await NatsSnapshots.open(connection),
    lease: await leaseOf(connection, hosting),
    commands: new NatsCommands(connection),
    heads: used.heads,
  };
}

/** Leases: none where nobody else can come, each for itself for one meter, a fair share of a fleet. */
async function leaseOf(
  connection: UsedBroker["broker"]["connection"],
  { meters, services, shared, signal }: Hosting,
): Promise<Lease> {
  if (!shared) return ownLease;
  const lease = await NatsLease.open(connection);
  if (meters.length === 1) return lease;
  const member = { id: randomUUID(), services: [...services], meters };
  return new FairLease(lease, await NatsPresence.open(connection, member, signal), member, systemClock, signal);
}

/** One meter and which of its services run in this process. */
export interface HostedMeter {
  meter: string;
  identity: MeterIdentity;
  settings: MeterSettings;
  services: ReadonlySet<SubsystemName>;
  /** What the sampler samples; needed when it runs here. */
  source: Omit<SamplerOptions, "meter" | "ports" | "program" | "ended"> | undefined;
}

/** A meter that runs. */
export interface RunningMeter {
  readonly meter: string;
  /** Resolves when the source has ended and every service here has worked off everything; never for an endless one. */
  readonly ended: Promise<void>;
  /** Rejects when a service cannot go on: a damaged ledger, or something the user must mend. */
  readonly failed: Promise<never>;
  /** Resolves when every service has stopped, after the signal aborted. */
  readonly stopped: Promise<void>;
  /** Services of this process in the order of the data. */
  readonly services: readonly Service[];
}

/** Starts the services of a meter under supervision; they end when the signal aborts. */
export function runMeter(
  plan: HostedMeter,
  ports: ServicePorts,
  pool: KernelPool,
  faces: Map<string, MeterFace>,
  signal: AbortSignal,
): RunningMeter {
  const { meter, settings } = plan;
  const sourceEnded = withResolvers<void>();
  const make: Record<SubsystemName, () => Service | undefined> = {
    sampler: () =>
      plan.source === undefined
        ? undefined
        : samplerService({ ...plan.source, meter, ports, program, ended: sourceEnded.resolve }),
    metrology: () =>
      metrologyService({
        meter,
        settings: settings.metrology,
        ports,
        program,
        pool,
        boundaryNs: mergeBoundaryNs(settings),
        keptSeconds: plan.source?.keptSeconds,
      }),
    demand: () => followerService({ meter, subsystem: demand, settings: settings.demand, ports, program }),
    tou: () => followerService({ meter, subsystem: tou, settings: settings.tou, ports, program }),
    "pq-triggers": () =>
      pqTriggersService({ meter, subsystem: pqTriggers, settings: settings["pq-triggers"], ports, program }),
    logging: () => followerService({ meter, subsystem: logging, settings: settings.logging, ports, program }),
    "comms-gateway": () => gatewayService({ meter, identity: plan.identity, subsystems, ports, program, faces }),
  };
  const services = dataFlow.flatMap((name) =>
    plan.services.has(name) ? [make[name]()].filter((service) => service !== undefined) : [],
  );
  const supervised = services.map((service) => supervise(service, ports, signal));
  const failed = new Promise<never>((_resolve, reject) => {
    for (const service of supervised) service.catch(reject);
  });
  failed.catch(() => {});
  const stopped = Promise.allSettled(supervised).then(() => {});
  return { meter, services, failed, stopped, ended: sourceEnded.promise.then(() => drain(services, signal)) };
}

function withResolvers<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve!: (value: Value) => void;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Waits until each service has worked off what the one before it left. */
async function drain(services: readonly Service[], signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + drainMsMax;
  for (const service of services) {
    while (!signal.aborted && performance.now() < deadline && !(await hasCaughtUp(service)))
      await systemClock.sleep(drainPollMs, signal);
  }
}

/** A log that does not answer just now says nothing about the service. */
async function hasCaughtUp(service: Service): Promise<boolean> {
  return service.caughtUp().catch((error: unknown) => {
    if (isMeterError(error, "MTR_LOG_UNAVAILABLE")) return false;
    throw error;
  });
}
