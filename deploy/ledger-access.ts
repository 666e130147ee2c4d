import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import pino from "pino";
import { meterStream, windowsStream } from "#schemas/streams.ts";
import { parseLogSubject } from "#schemas/subjects.ts";
import { isMeterError, MeterError } from "#runtime/errors.ts";
import type { Head } from "#runtime/heads.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { connectBroker, type Broker, type BrokerAddress } from "#runtime/nats/connect.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";
import { readBrokerFile } from "./broker/broker-file.ts";
import { openDataDirectory } from "./broker/data-directory.ts";
import { readHeads } from "./heads-file.ts";
import { launchBroker } from "./broker/launch.ts";

/** A ledger that can be read, of a meter that runs or is stopped. */
export interface LedgerAccess {
  commits: EventLog;
  /** Newest commits by log, as they were noted outside the broker; empty where there is no data directory. */
  heads: ReadonlyMap<string, Head>;
  /** Meters in it, sorted by name. */
  meters: string[];
  windows: EventLog;
}

/**
 * Opens the ledger of a data directory for `work`: through the broker of the meter that runs there, or through one that is
 * started for the while. An external broker is asked instead when its address is given.
 */
export async function withLedger<Result>(
  place: { dataDir: string; broker?: BrokerAddress },
  work: (access: LedgerAccess) => Promise<Result>,
): Promise<Result> {
  if (place.broker !== undefined) return reading(await connectBroker(place.broker, "fourquad read"), new Map(), work);
  const directory = resolve(place.dataDir);
  if (!existsSync(join(directory, "jetstream")))
    throw new MeterError("MTR_DATA_MISSING", "the data directory holds no meter", directory);
  const running = await runningBroker(directory);
  if (running !== undefined) return reading(running, readHeads(directory), work);
  const lock = await openDataDirectory(directory);
  try {
    const launched = await launchBroker({ dataDir: directory, logger: pino({ level: "silent" }) });
    try {
      return await reading(await connectBroker(launched.address, "fourquad read"), readHeads(directory), work);
    } finally {
      await launched.stop();
    }
  } finally {
    await lock.release();
  }
}

async function runningBroker(directory: string): Promise<Broker | undefined> {
  const file = await readBrokerFile(directory);
  if (file === undefined) return undefined;
  return connectBroker(file, "fourquad read").catch((error: unknown) => {
    // A file that a killed meter left behind names a broker that is gone.
    if (isMeterError(error, "MTR_BROKER_UNREACHABLE")) return undefined;
    throw error;
  });
}

async function reading<Result>(
  { connection, manager }: Broker,
  heads: ReadonlyMap<string, Head>,
  work: (access: LedgerAccess) => Promise<Result>,
): Promise<Result> {
  try {
    const commits = new NatsEventLog(connection, manager, meterStream.name);
    const windows = new NatsEventLog(connection, manager, windowsStream.name);
    const { state } = await manager.streams.info(meterStream.name, { subjects_filter: ">" });
    // A log that is gone altogether is still known by its head.
    const subjects = [...Object.keys(state.subjects ?? {}), ...heads.keys()];
    const meters = new Set(subjects.flatMap((subject) => parseLogSubject(subject)?.meter ?? []));
    return await work({ commits, windows, heads, meters: [...meters].sort() });
  } finally {
    await connection.close();
  }
}

/** The meter that is meant: the one named, or the only one there is. */
export function chooseMeter({ meters }: LedgerAccess, name: string | undefined): string {
  if (name !== undefined && meters.includes(name)) return name;
  if (name !== undefined)
    throw new MeterError("MTR_METER_UNKNOWN", `there is no meter ${name}`, `meters: ${meters.join(", ")}`);
  const [only, ...more] = meters;
  if (only === undefined) throw new MeterError("MTR_DATA_MISSING", "the ledger holds no meter", "");
  if (more.length > 0)
    throw new MeterError("MTR_USAGE", "the ledger holds several meters", meters.join(", "), "choose one with --meter");
  return only;
}
