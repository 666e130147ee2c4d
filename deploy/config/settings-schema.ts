import { z } from "zod";
import { datapoints } from "#schemas/datapoints.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { billingSchema } from "./billing-schema.ts";
import { clockSchema } from "./clock-schema.ts";
import { demandSchema } from "./demand-schema.ts";
import { frontEndSchema } from "./front-end-schema.ts";
import { meteringSchema } from "./metering-schema.ts";
import { tariffSchema } from "./tariff-schema.ts";

const seconds = (most: number): z.ZodNumber => z.int().min(1).max(most);

/** Energies that a load profile can hold: those that are accumulated, in millionths of their unit. */
const isProfileChannel = (name: string): boolean =>
  energyAccumulatorNames.includes(name) && datapoints.get(name)?.decimals === 6;

/** Keys that a model proposes and a configuration file may override. Every key is optional. */
export const meteringKeys = {
  frontEnd: frontEndSchema.optional().describe("Errors of the hardware in front of the samples, simulated"),
  metering: meteringSchema.optional().describe("How the samples are measured"),
  demand: demandSchema.optional().describe("Demand"),
  tariff: tariffSchema.optional().describe("Time of use"),
  clock: clockSchema.optional().describe("How the clock is kept"),
  billing: billingSchema.optional().describe("Billing periods and stored registers"),
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
