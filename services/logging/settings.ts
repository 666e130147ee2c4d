import { z } from "zod";
import type { LoggingSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";

const secondsPerDay = 86_400;

const shape = z.object({
  profileSeconds: z
    .int()
    .min(1)
    .refine((seconds) => secondsPerDay % seconds === 0),
  profileChannels: z
    .array(z.string().refine((name) => energyAccumulatorNames.includes(name)))
    .max(energyAccumulatorNames.length),
});

/** Settings from the JSON of a `settingsAdopted` fact; undefined when it holds none that can be logged. */
export function parseLoggingSettings(json: string): LoggingSettings | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
