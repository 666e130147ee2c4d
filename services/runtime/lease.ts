/**
 * Who runs a subsystem now. A lease is about liveness only: two holders at once are possible (a paused one that wakes up),
 * and it is the log that fences the older one.
 */
export interface Lease {
  /** Holds `key` until `signal` aborts; resolves when it is held. While another holds it, waits. */
  acquire(key: string, holder: string, signal: AbortSignal): Promise<HeldLease>;
}

export interface HeldLease {
  /** Aborts when the lease could not be renewed in time. */
  readonly lost: AbortSignal;
  /** Gives the lease back, so that a standby need not wait for it to expire. */
  release(): Promise<void>;
}
