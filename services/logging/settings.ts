import { z } from "zod";
import type { LoggingSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";

const secondsPerDay = 86_400;

/** Settings that can be logged. */
export const settings: z.ZodType<LoggingSettings> = z.object({
  profileSeconds: z
    .int()
    .min(1)
    .refine((seconds) => secondsPerDay % seconds === 0),
  profileChannels: z
    .array(z.string().refine((name) => energyAccumulatorNames.includes(name)))
    .max(energyAccumulatorNames.length),
});
