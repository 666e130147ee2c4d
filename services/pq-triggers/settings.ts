import { z } from "zod";
import type { PqSettings } from "#schemas/settings.ts";

const percent = z.number().positive().max(1000);

const shape = z.object({
  declaredVoltage: z.number().positive(),
  voltages: z
    .array(z.enum(["an", "bn", "cn", "ab", "bc", "ca"]))
    .min(1)
    .max(3),
  dipPercent: percent,
  swellPercent: percent,
  interruptionPercent: percent,
  hysteresisPercent: z.number().min(0).max(100),
});

/** Settings from the JSON of a `settingsAdopted` fact; undefined when it holds none that can be watched. */
export function parsePqSettings(json: string): PqSettings | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
