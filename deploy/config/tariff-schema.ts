import { z } from "zod";
import { tariffLimits, type TariffLimits } from "#schemas/tariff-settings.ts";
import { datePatternProblem } from "../../services/tou/calendar/pattern-problem.ts";
import { dateOf, dateTimeOf, dayNames, offsetOf } from "./date-text.ts";

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

const days = z.string().refine((text) => daysOf(text) !== undefined, {
  error: "must be daily, or days such as mon-fri or sat,sun",
});
const date = z
  .string()
  .max(40)
  .refine((text) => dateOf(text) !== undefined, {
    error: "is no date such as 2026-05-17, 12-25, 03-last sun, sun, last or daily",
  });
/** A local date and time with wildcards. */
export const dateTime = z
  .string()
  .max(40)
  .refine((text) => dateTimeOf(text) !== undefined, {
    error: 'is no time such as "01 00:00", "04-01", "03-last sun 02:00", "2026-05-17 12:30", "*:00" or "02:30"',
  });
/** Whether a date and time without wildcards exists. */
function isDateTime(text: string): boolean {
  const pattern = dateTimeOf(text.replace("T", " "));
  return pattern !== undefined && datePatternProblem(pattern) === undefined;
}

/** An offset from UTC. */
export const offset = z.string().refine((text) => offsetOf(text) !== undefined, {
  error: "is no offset from UTC such as +01:00 or -05:00",
});

const name = z.string().min(1).max(32);
const rate = z.int().min(0).max(tariffLimits.rates);
const list = <T extends z.ZodType>(entry: T, most: number): z.ZodArray<T> => z.array(entry).max(most);

const effect = {
  rate: rate.optional().describe("Rate of the energies; 0 is none"),
  demandRate: rate.optional().describe("Rate of the demands; that of the energies unless it is given"),
  energyMask: name.optional().describe("Energy mask, instead of a rate"),
  demandMask: name.optional().describe("Demand mask, instead of a demandRate"),
  outputs: z.record(name, z.boolean()).optional().describe("Outputs that it switches: name to true or false"),
};

const calendarKeys = {
  name: z.string().max(32).optional().describe("Name of the calendar"),
  seasons: list(
    z.strictObject({
      name: name.describe("Name"),
      start: dateTime.optional().describe("When it begins: 04-01, 03-last sun, 2026-10-01 12:00"),
      week: name.describe("Name of its week"),
    }),
    tariffLimits.seasons,
  )
    .optional()
    .describe("Seasons, each until the next one begins"),
  weeks: list(
    z.strictObject({
      name: name.describe("Name"),
      days: z.record(days, name).describe("Days of the week to names of days: { mon-fri: work, sat-sun: free }"),
      holidays: list(name, 9).optional().describe("Names of days for holidays of type 1, 2 …"),
    }),
    tariffLimits.weeks,
  )
    .optional()
    .describe("Weeks"),
  days: list(
    z.strictObject({
      name: name.describe("Name"),
      actions: list(
        z.strictObject({
          at: z
            .string()
            .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/)
            .describe("Local time of day, HH:MM in quotes"),
          script: name.optional().describe("Script that it calls"),
          ...effect,
        }),
        tariffLimits.actionsPerDay,
      ).describe("What comes into force when"),
    }),
    tariffLimits.days,
  )
    .optional()
    .describe("Day profiles"),
};

const masks = list(
  z.strictObject({
    name: name.describe("Name of the mask"),
    rate: rate.describe("Tariff that is active while the mask is; 0 is none"),
    registers: list(z.string().max(64), 128)
      .optional()
      .describe("Registers that count; those of the rate unless given"),
  }),
  tariffLimits.masks,
).optional();

/** `tariff:` of `meter.yaml` and of a model. */
export const tariffSchema = z.strictObject({
  rates: z.int().min(1).max(tariffLimits.rates).optional().describe(`Rates in use, 1 to ${tariffLimits.rates}`),
  week: list(
    z.strictObject({
      days: days.describe("Days of the week: daily, mon-fri, or sat,sun"),
      at: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .describe("Local time of day, HH:MM in quotes"),
      rate: z.int().min(1).max(tariffLimits.rates).describe("Rate that comes into force"),
    }),
    200,
  )
    .optional()
    .describe("Weekly calendar: when which rate comes into force"),
  initialRate: rate.optional().describe("Rate where no action has gone before: 1 unless set, 0 for none"),
  calendar: z.strictObject(calendarKeys).optional().describe("Calendar with seasons, instead of week"),
  passive: z
    .strictObject({
      ...calendarKeys,
      activateAt: z
        .string()
        .regex(/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?$/)
        .refine(isDateTime, { error: "is no date and time between 2000 and 2099" })
        .optional()
        .describe("Local time at which it replaces the active one; by command alone unless set"),
    })
    .optional()
    .describe("Calendar that waits"),
  specialDays: list(
    z.strictObject({
      date: date.describe("Date: 2026-05-17, 12-25, 05-last mon"),
      day: name.optional().describe("Name of a day; mon to sun in a weekly calendar"),
      holiday: z.int().min(1).max(9).optional().describe("Holiday type, from 1"),
    }),
    tariffLimits.specialDays,
  )
    .optional()
    .describe("Special days and holidays; the first one of a date counts"),
  scripts: list(z.strictObject({ name: name.describe("Name"), ...effect }), tariffLimits.days)
    .optional()
    .describe("Tariff scripts that actions call"),
  energyMasks: masks.describe("Masks of energy registers"),
  demandMasks: masks.describe("Masks of demand registers"),
  overrideRate: z.int().min(1).max(tariffLimits.rates).optional().describe("Rate while the override is on"),
  schedules: list(
    z.strictObject({
      script: z.enum(["billing1", "billing2", "freeze"]).describe("What runs: billing1, billing2 or freeze"),
      at: list(dateTime, tariffLimits.timesPerSchedule).describe('Local times: "01 00:00", "*:00"; none disables it'),
    }),
    tariffLimits.schedules,
  )
    .optional()
    .describe("When billing periods end and registers are frozen"),
});

export type TariffConfig = z.infer<typeof tariffSchema>;

/** `tariff:` of a model: the same, and the capacities of the meter. */
export const modelTariffSchema = tariffSchema.extend({
  limits: z
    .strictObject(
      Object.fromEntries(
        Object.entries(tariffLimits).map(([key, most]) => [key, z.int().min(0).max(most).optional()]),
      ) as Record<keyof TariffLimits, z.ZodOptional<z.ZodInt>>,
    )
    .optional()
    .describe("Capacities of the meter; the engine's where it has none of its own"),
});
