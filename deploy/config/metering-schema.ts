import { z } from "zod";
import { signallingCountMax, signallingHzMax } from "#schemas/window.ts";

/** `metering:` of `meter.yaml` and of a model: how the samples are measured. */
export const meteringSchema = z.strictObject({
  signalling: z
    .array(z.number().positive().max(signallingHzMax))
    .max(signallingCountMax)
    .optional()
    .describe(`Mains signalling frequencies to watch, Hz: at most ${signallingCountMax}, up to ${signallingHzMax} Hz`),
  flickerLamp: z
    .union([z.literal(120), z.literal(230), z.literal("auto")])
    .optional()
    .describe("Reference lamp of the flickermeter, V: 120, 230, or auto (230 at 50 Hz, 120 at 60 Hz)"),
});
