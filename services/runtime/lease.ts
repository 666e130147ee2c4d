/**
 * Who runs a subsystem now. A lease is about liveness only: two holders at once are possible (a paused one that wakes up),
 * and it is the log that fences the older one.
 */
export interface Lease {
  /**
   * Holds `key` until `signal` aborts; resolves when it is held. While another holds it, waits, and calls `standsBy` once it
   * is sure that the other one lives; it may be called again as long as that is so.
   */
  acquire(key: string, holder: string, signal: AbortSignal, standsBy?: () => void): Promise<HeldLease>;
}

export interface HeldLease {
  /** Aborts when another may hold the lease. */
  readonly lost: AbortSignal;
  /** Gives the lease back, so that a standby need not wait for it to expire. */
  release(): Promise<void>;
}
