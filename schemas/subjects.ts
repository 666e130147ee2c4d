/** The services, in the order in which lists show them; in which order data flows through them, their `follows` say. */
export const subsystemNames = [
  "sampler",
  "metrology",
  "demand",
  "tou",
  "logging",
  "pq-triggers",
  "comms-gateway",
] as const;
export type SubsystemName = (typeof subsystemNames)[number];

export function isSubsystemName(name: string): name is SubsystemName {
  return (subsystemNames as readonly string[]).includes(name);
}

/** Names of meters: they are parts of subjects, file names and URLs. */
export const meterNamePattern = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The log of one subsystem of one meter; one subject is one aggregate. */
export const logSubject = (meter: string, subsystem: SubsystemName): string => `meter.${meter}.${subsystem}.log`;
/** Sample blocks of a meter. */
export const samplesSubject = (meter: string): string => `meter.${meter}.samples`;
/** Windows of a meter. */
export const windowsSubject = (meter: string): string => `meter.${meter}.windows`;
/** Commands to a subsystem: request and reply, not stored. */
export const commandSubject = (meter: string, subsystem: SubsystemName): string =>
  `meter.${meter}.${subsystem}.command`;

/** Where processes that share a fleet say that they are there; not stored. */
export const presenceSubject = "fleet.presence";

/** Meter and subsystem of a log subject; undefined for any other subject. */
export function parseLogSubject(subject: string): { meter: string; subsystem: SubsystemName } | undefined {
  const [head, meter, subsystem, tail, ...rest] = subject.split(".");
  if (head !== "meter" || tail !== "log" || rest.length > 0 || meter === undefined || subsystem === undefined)
    return undefined;
  return isSubsystemName(subsystem) ? { meter, subsystem } : undefined;
}
