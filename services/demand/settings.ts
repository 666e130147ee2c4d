import { z } from "zod";
import type { DemandSettings } from "#schemas/settings.ts";

/** Most subintervals in an interval. */
const subintervalCountMax = 15;

const shape = z.object({
  subintervalSeconds: z
    .int()
    .min(1)
    .refine((seconds) => 3600 % seconds === 0),
  subintervals: z.int().min(1).max(subintervalCountMax),
});

/** Settings from the JSON of a `settingsAdopted` fact; undefined when it holds none that demand can keep. */
export function parseDemandSettings(json: string): DemandSettings | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
