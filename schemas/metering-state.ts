import type { MetrologyRegisters } from "#schemas/codec.ts";

/** Whether samples are being metered, for the registers or for test; false of registers that are not there. */
export const isMetering = (registers: Pick<MetrologyRegisters, "state"> | undefined): boolean =>
  registers?.state === "metering" || registers?.state === "testing";
