/** What the broker stores, and how hard it tries: the only place that says so. */
export interface StreamDefinition {
  name: string;
  subjects: string[];
  /** `file` survives the broker, `memory` does not. */
  storage: "file" | "memory";
  /** `sync`: acknowledged means on the disk. `async`: acknowledged means accepted. */
  durability: "sync" | "async";
  /** Oldest entry that is kept, in seconds of wall time; 0 keeps all. */
  ageSecondsMax: number;
  /** Bytes that are kept; -1 for no limit. */
  bytesMax: number;
  /** Whether the server compresses what it will not add to any more: whole blocks of some megabytes, never the newest. */
  compressed: boolean;
}

/**
 * Revenue: commits of every subsystem, kept for good, refused rather than dropped when the disk is full. A log that lost its
 * beginning could not be folded again.
 */
export const meterStream: StreamDefinition = {
  name: "METER",
  subjects: ["meter.*.*.log"],
  storage: "file",
  durability: "sync",
  ageSecondsMax: 0,
  bytesMax: -1,
  compressed: true,
};

/** Samples: a minute of them, of many meters as much of it as there is room for, so that a metrology that died can read them again. */
export const samplesStream: StreamDefinition = {
  name: "SAMPLES",
  subjects: ["meter.*.samples"],
  storage: "memory",
  durability: "async",
  ageSecondsMax: 60,
  bytesMax: 512 * 1024 * 1024,
  compressed: false,
};

/** Seconds of samples that are kept of meters that together send so many bytes a second: all of them share the stream's memory. */
export function samplesKeptSeconds(bytesPerSecond: number): number {
  const { ageSecondsMax, bytesMax } = samplesStream;
  return Math.min(ageSecondsMax, bytesMax / Math.max(1, bytesPerSecond));
}

/** Windows: an hour of basic intervals for power quality and displays. */
export const windowsStream: StreamDefinition = {
  name: "WINDOWS",
  subjects: ["meter.*.windows"],
  storage: "file",
  durability: "async",
  ageSecondsMax: 3_600,
  bytesMax: 256 * 1024 * 1024,
  compressed: false,
};

export const streams: readonly StreamDefinition[] = [meterStream, samplesStream, windowsStream];

/** Key-value bucket of the leases: who runs a subsystem now. Liveness only, never correctness. */
export const leaseBucket = { name: "lease", ttlMs: 1_500 };
/** Key-value bucket of state snapshots: a cache that may be lost at any time. */
export const snapshotBucket = { name: "snapshot" };
