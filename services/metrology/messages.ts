import type { KernelResult, KernelSettings } from "#schemas/window.ts";

/** Main thread to worker. A worker reads its messages whenever the bell rings. */
export type ToWorker =
  | { kind: "open"; meter: string; settings: KernelSettings; rest: KernelAtRest; ring: SharedArrayBuffer }
  | { kind: "close"; meter: string };

/** Worker to main thread, in the order of the samples. */
export type FromWorker = { meter: string } & MeteredInput;

/** What metrology is told. */
export type MeteredInput =
  /** A window was completed. */
  | { kind: "window"; result: KernelResult }
  /** Samples are missing before `nextSample`; what was buffered has been metered. */
  | ({ kind: "gap"; fromNs: bigint; throughNs: bigint; count: number; nextSample: number } & KernelAtRest)
  /** The samples ended and what was buffered has been metered. */
  | ({ kind: "stopped"; atNs: bigint; nextSample: number } & KernelAtRest);

/** Where a window left the kernel: it counts windows and carries remainders of energy on from here. */
export interface KernelAtRest {
  nextWindow: number;
  /** State of the kernel; empty before the first window. */
  resume: Uint8Array;
}
