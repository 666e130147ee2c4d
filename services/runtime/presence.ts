/** A process that shares a fleet with others. */
export interface Member {
  /** Differs from that of every other process. */
  id: string;
  /** Names of the services that it runs. */
  services: readonly string[];
  /** Names of the meters that it may run them for. */
  meters: readonly string[];
}

/** Which processes are there now. Liveness only: a member that is missing here may still hold leases. */
export interface Presence {
  /** The others that gave a sign of life within the last `presenceMs`. */
  others(): readonly Member[];
}

/** A process that gave no sign of life for so long is taken for dead, ms. */
export const presenceMs = 1_500;
/** Time between two signs of life, ms. */
export const presenceEveryMs = 500;
