import { z } from "zod";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { durationNs, instantNs } from "../config/instant.ts";

/** Longest rehearsal, days: ten years. */
export const daysMax = 3_653;
/** Most things that happen in one. */
const happeningsMax = 1_000;

const isInstant = (text: string): boolean => {
  try {
    instantNs(text, "");
    return true;
  } catch {
    return false;
  }
};
const instant = z.string().refine(isInstant, "write an instant such as 2026-01-01T00:00:00Z");
const duration = z
  .string()
  .refine((text) => durationNs(text) !== undefined, "write a duration such as 15m, 2h or 365d");
const factors = (count: number, what: string) =>
  z.array(z.number().min(0).max(1_000)).length(count).optional().describe(what);

const power = z.strictObject({
  power: z.number().min(0).max(1e12).describe("Power that the factors multiply, W, var or VA"),
  hours: factors(24, "Factors of the 24 hours of the local day"),
  weekdays: factors(7, "Factors of the days of the week, Monday first"),
  months: factors(12, "Factors of the months"),
  noise: z.number().min(0).max(1).optional().describe("How far a second may lie from that, as a part of it"),
});

/** A course of energy, and what happens to the meter meanwhile. */
export const courseSchema = z.strictObject({
  title: z.string().min(1).max(120).describe("What is rehearsed"),
  from: instant.describe("Instant at which it begins, a whole minute"),
  for: duration.describe(`How long it goes on, at most ${daysMax} days`),
  seed: z.int().min(0).max(0xffff_ffff).optional().describe("Seed of the noise"),
  energies: z
    .partialRecord(z.enum(energyAccumulatorNames as [string, ...string[]]), power)
    .refine((energies) => Object.keys(energies).length > 0, "name at least one energy")
    .describe("Powers by the name of the energy that they make, energy.active.import.total"),
  outages: z
    .array(z.strictObject({ at: instant, for: duration }))
    .max(happeningsMax)
    .optional()
    .describe("When nothing is metered"),
  commands: z
    .array(
      z.strictObject({
        at: instant,
        command: z.string().min(1).max(64).describe("A command of demand, tou or logging"),
        parameters: z.record(z.string().max(64), z.json()).optional(),
      }),
    )
    .max(happeningsMax)
    .optional()
    .describe("What somebody asks of the meter"),
});

export type CourseFile = z.infer<typeof courseSchema>;
