import { leaseBucket } from "#schemas/streams.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { Broker } from "#runtime/nats/connect.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";

/**
 * Who runs a service of a meter now, in the words of the lease; undefined when nobody does. An entry of the bucket expires
 * 1.5 s after its holder stopped renewing it, so a process that hangs is told from one that works.
 */
export async function leaseHolder(
  { connection, manager }: Broker,
  meter: string,
  service: SubsystemName,
): Promise<string | undefined> {
  const leases = new NatsEventLog(connection, manager, `KV_${leaseBucket.name}`);
  const entry = await leases.last(`$KV.${leaseBucket.name}.${meter}.${service}`);
  // A lease that was given back leaves an entry without content until it expires.
  return entry === undefined || entry.bytes.length === 0
    ? undefined
    : new TextDecoder().decode(entry.bytes).split("\n")[0];
}
