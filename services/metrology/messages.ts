import type { KernelResult, KernelSettings } from "#schemas/window.ts";

/** Main thread to worker. A worker reads its messages whenever the bell rings. */
export type ToWorker =
  | { kind: "open"; meter: string; settings: KernelSettings; resume: Uint8Array | undefined; ring: SharedArrayBuffer }
  | { kind: "close"; meter: string };

/** Worker to main thread, in the order of the samples. */
export type FromWorker = { meter: string } & MeteredInput;

/** What metrology is told. */
export type MeteredInput =
  /** A window was completed. */
  | { kind: "window"; result: KernelResult }
  /** Samples are missing before `nextSample`; what was buffered has been metered. */
  | { kind: "gap"; fromNs: bigint; throughNs: bigint; count: number; nextSample: number }
  /** The samples ended and what was buffered has been metered. */
  | { kind: "stopped"; atNs: bigint; nextSample: number };
