import type { KernelResult, KernelSettings } from "#schemas/window.ts";

/** Main thread to worker. A worker reads its messages whenever the bell rings. */
export type ToWorker =
  | { kind: "open"; meter: string; settings: KernelSettings; start: KernelStart; ring: SharedArrayBuffer }
  | { kind: "close"; meter: string };

/** Worker to main thread, in the order of the samples. */
export type FromWorker = { meter: string } & MeteredInput;

/** What metrology is told. */
export type MeteredInput =
  /** A window was completed. `carriesState`: the facts that it leads to are to hold the state of the kernel. */
  | { kind: "window"; result: KernelResult; carriesState?: boolean }
  /** Samples are missing before `nextSample`; what was buffered has been metered, unless metering began `anew`. */
  | ({
      kind: "gap";
      fromNs: bigint;
      throughNs: bigint;
      count: number;
      nextSample: number;
      anew: boolean;
    } & KernelAtRest)
  /** The samples ended and what was buffered has been metered. */
  | ({ kind: "stopped"; atNs: bigint; nextSample: number } & KernelAtRest);

/** Where a window left the kernel: it counts windows and carries remainders of energy on from here. */
export interface KernelAtRest {
  nextWindow: number;
  /** State of the kernel; empty before the first window. */
  resume: Uint8Array;
}

/** Where a kernel starts. */
export interface KernelStart extends KernelAtRest {
  /** True where the log has gone on after the state: what it holds is metered again and told no more. */
  again: boolean;
  /** Time up to which the log has metered, ns since 1970. */
  meteredNs: bigint;
}
