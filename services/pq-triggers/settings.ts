import { z } from "zod";
import type { PqSettings } from "#schemas/settings.ts";

const percent = z.number().positive().max(1000);

/** Settings that can be watched by. */
export const settings: z.ZodType<PqSettings> = z.object({
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
