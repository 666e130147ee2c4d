import { z } from "zod";
import { datapoints, rateCountMax } from "#schemas/datapoints.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { frontEndSchema } from "./front-end-schema.ts";
import { meteringSchema } from "./metering-schema.ts";

const dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Days as ISO 8601 numbers, 1 Monday to 7 Sunday. `mon-fri` runs over the week's end where it must: `sat-mon`. */
export function daysOf(text: string): number[] | undefined {
  if (text === "daily") return [1, 2, 3, 4, 5, 6, 7];
  const days = new Set<number>();
  for (const part of text.split(",")) {
    const [from, to = from, ...rest] = part.trim().split("-");
    const [first, last] = [dayNames.indexOf(from as "mon"), dayNames.indexOf(to as "mon")];
    if (first < 0 || last < 0 || rest.length > 0) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day + 1);
      if (day === last) break;
    }
  }
  return [...days].sort((a, b) => a - b);
}

const seconds = (most: number): z.ZodNumber => z.int().min(1).max(most);

/** Energies that a load profile can hold: those that are accumulated, in millionths of their unit. */
const isProfileChannel = (name: string): boolean =>
  energyAccumulatorNames.includes(name) && datapoints.get(name)?.decimals === 6;

/** Keys that a model proposes and a configuration file may override. Every key is optional. */
export const meteringKeys = {
  frontEnd: frontEndSchema.optional().describe("Errors of the hardware in front of the samples, simulated"),
  metering: meteringSchema.optional().describe("How the samples are measured"),
  demand: z
    .strictObject({
      subintervalSeconds: seconds(3600)
        .refine((length) => 3600 % length === 0, { error: "must divide the hour: 60, 300, 900, 1800, 3600 …" })
        .optional()
        .describe("Length of a demand subinterval, s; divides the hour"),
      subintervals: z
        .int()
        .min(1)
        .max(15)
        .optional()
        .describe("Subintervals of a demand interval, 1 (block) to 15 (sliding)"),
    })
    .optional()
    .describe("Demand intervals"),
  tariff: z
    .strictObject({
      rates: z.int().min(1).max(rateCountMax).optional().describe(`Rates in use, 1 to ${rateCountMax}`),
      week: z
        .array(
          z.strictObject({
            days: z
              .string()
              .refine((text) => daysOf(text) !== undefined, {
                error: "must be daily, or days such as mon-fri or sat,sun",
              })
              .describe("Days of the week: daily, mon-fri, or sat,sun"),
            at: z
              .string()
              .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
              .describe("Local time of day, HH:MM in quotes"),
            rate: z.int().min(1).max(rateCountMax).describe("Rate that comes into force"),
          }),
        )
        .max(200)
        .optional()
        .describe("Weekly calendar: when which rate comes into force"),
    })
    .optional()
    .describe("Time of use"),
  loadProfile: z
    .strictObject({
      seconds: seconds(86_400)
        .refine((length) => 86_400 % length === 0, { error: "must divide the day: 60, 300, 900, 3600 …" })
        .optional()
        .describe("Length of a load profile record, s; divides the day"),
      channels: z
        .array(
          z.string().refine(isProfileChannel, {
            error: "is no energy that is kept, such as energy.active.import.total",
          }),
        )
        .min(1)
        .max(16)
        .optional()
        .describe("Energies in a load profile record, 1 to 16 names of datapoints"),
    })
    .optional()
    .describe("Load profile"),
  powerQuality: z
    .strictObject({
      dipPercent: z
        .number()
        .min(10)
        .max(100)
        .optional()
        .describe("Dip threshold, percent of the declared voltage, 10 to 100"),
      swellPercent: z
        .number()
        .min(100)
        .max(200)
        .optional()
        .describe("Swell threshold, percent of the declared voltage, 100 to 200"),
      interruptionPercent: z
        .number()
        .min(0)
        .max(50)
        .optional()
        .describe("Interruption threshold, percent of the declared voltage, 0 to 50"),
      hysteresisPercent: z
        .number()
        .min(0)
        .max(10)
        .optional()
        .describe("Hysteresis, percent of the declared voltage, 0 to 10"),
    })
    .optional()
    .describe("Thresholds of voltage events (IEC 61000-4-30)"),
};
