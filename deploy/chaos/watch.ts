import { setTimeout as sleep } from "node:timers/promises";
import { leaseBucket, meterStream } from "#schemas/streams.ts";
import { logSubject, parseLogSubject, subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { storedCommit } from "#runtime/ledger.ts";
import type { Broker } from "#runtime/nats/connect.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";

const askAgainMs = 100;

/** A commit as it was seen from outside. */
export interface SeenCommit {
  service: SubsystemName;
  number: bigint;
  epoch: bigint;
  /** Meter time, ns since 1970. */
  timeNs: bigint;
  /** Metrology's registers; undefined for other services. */
  energyMicroWh: readonly bigint[] | undefined;
  /** Name, version and process that opened an epoch with this commit. */
  opened: string | undefined;
}

export interface Watched {
  commit(seen: SeenCommit): void;
  /** A service renewed its lease. */
  alive(service: SubsystemName): void;
}

/** Follows the logs and leases of a meter until the signal aborts, through any outage of the broker. */
export function watchMeter(broker: Broker, meter: string, watched: Watched, signal: AbortSignal): Promise<void> {
  return Promise.all([commits(broker, meter, watched, signal), leases(broker, meter, watched, signal)]).then(() => {});
}

async function commits(
  { connection, manager }: Broker,
  meter: string,
  watched: Watched,
  signal: AbortSignal,
): Promise<void> {
  let next = 1;
  const log = new NatsEventLog(connection, manager, meterStream.name);
  const subjects = subsystemNames.map((name) => logSubject(meter, name));
  await through(signal, async () => {
    for await (const entry of log.follow(subjects, next, signal)) {
      next = entry.sequence + 1;
      const { commit } = storedCommit(entry);
      const opened = commit.facts.find(({ kind }) => kind === "epochOpened");
      watched.commit({
        service: parseLogSubject(entry.subject)?.subsystem as SubsystemName,
        number: commit.number,
        epoch: commit.epoch,
        timeNs: commit.timeNs,
        energyMicroWh: commit.registersAfter.metrology?.energyMicroWh,
        opened: opened?.kind === "epochOpened" ? opened.epochOpened.program : undefined,
      });
    }
  });
}

async function leases(
  { connection, manager }: Broker,
  meter: string,
  watched: Watched,
  signal: AbortSignal,
): Promise<void> {
  const log: EventLog = new NatsEventLog(connection, manager, `KV_${leaseBucket.name}`);
  const prefix = `$KV.${leaseBucket.name}.${meter}.`;
  const subjects = subsystemNames.map((name) => prefix + name);
  await through(signal, async () => {
    for await (const { subject, bytes } of log.follow(subjects, 1, signal)) {
      // A lease that was given back has no content.
      if (bytes.length > 0) watched.alive(subject.slice(prefix.length) as SubsystemName);
    }
  });
}

/** Does the work again and again, whatever happens to it, until the signal aborts. */
async function through(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await work().catch(() => {});
    await sleep(askAgainMs, undefined, { signal }).catch(() => {});
  }
}
