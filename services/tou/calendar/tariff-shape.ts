import { z } from "zod";
import { tariffLimits, type TariffLimits } from "#schemas/tariff-settings.ts";

/** Most switch times in a week of the weekly calendar: one a quarter of an hour. */
const switchCountMax = 672;
/** Most outputs that an action switches. */
const outputCountMax = 16;
/** Most registers of a mask: every rate of every energy. */
const maskRegistersMax = 128;

const name = z.string().min(1).max(32);
const rate = z.int().min(0).max(tariffLimits.rates);

const date = {
  year: z.int().min(1970).max(9999).optional(),
  month: z.int().min(1).max(12).optional(),
  day: z.union([z.int().min(1).max(31), z.enum(["last", "second-last"])]).optional(),
  weekday: z.int().min(1).max(7).optional(),
};

/** A date with wildcards. */
const datePatternShape = z.strictObject(date);

/** A local date and time with wildcards. */
export const dateTimePatternShape = z.strictObject({
  ...date,
  hour: z.int().min(0).max(23).optional(),
  minute: z.int().min(0).max(59).optional(),
  second: z.int().min(0).max(59).optional(),
});

const effect = {
  rate: rate.optional(),
  demandRate: rate.optional(),
  energyMask: name.optional(),
  demandMask: name.optional(),
  outputs: z
    .record(name, z.boolean())
    .refine((outputs) => Object.keys(outputs).length <= outputCountMax)
    .optional(),
};

const dayProfile = z.strictObject({
  name,
  actions: z
    .array(
      z.strictObject({
        at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/),
        script: name.optional(),
        ...effect,
      }),
    )
    .max(tariffLimits.actionsPerDay),
});

const calendar = {
  name: z.string().max(32),
  seasons: z
    .array(z.strictObject({ name, start: dateTimePatternShape.optional(), week: name }))
    .max(tariffLimits.seasons),
  weeks: z
    .array(z.strictObject({ name, days: z.array(name).max(7), holidays: z.array(name).max(9).optional() }))
    .max(tariffLimits.weeks),
  days: z.array(dayProfile).max(tariffLimits.days),
};

const masks = z
  .array(z.strictObject({ name, rate, registers: z.array(z.string().max(64)).max(maskRegistersMax).optional() }))
  .max(tariffLimits.masks);

const limit = z.int().min(0).max(1000).optional();

/** Tariff programme as it stands in settings: shapes and bounds; what belongs together, `calendarProblems` checks. */
export const tariffShape = {
  rates: z.int().min(1).max(tariffLimits.rates),
  week: z
    .array(
      z.object({
        days: z.array(z.int().min(1).max(7)),
        at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
        rate: z.int().min(1).max(tariffLimits.rates),
      }),
    )
    .max(switchCountMax),
  initialRate: rate.optional(),
  calendar: z.strictObject(calendar).optional(),
  passive: z
    .strictObject({
      ...calendar,
      activateAtNs: z
        .string()
        .regex(/^\d{1,19}$/)
        .optional(),
    })
    .optional(),
  specialDays: z
    .array(z.strictObject({ date: datePatternShape, day: name.optional(), holiday: z.int().min(1).max(9).optional() }))
    .max(tariffLimits.specialDays)
    .optional(),
  scripts: z
    .array(z.strictObject({ name, ...effect }))
    .max(tariffLimits.days)
    .optional(),
  energyMasks: masks.optional(),
  demandMasks: masks.optional(),
  overrideRate: z.int().min(1).max(tariffLimits.rates).optional(),
  schedules: z
    .array(
      z.strictObject({
        script: z.enum(["billing1", "billing2", "freeze"]),
        at: z.array(dateTimePatternShape).max(tariffLimits.timesPerSchedule),
      }),
    )
    .max(tariffLimits.schedules)
    .optional(),
  limits: z
    .strictObject(
      Object.fromEntries(Object.keys(tariffLimits).map((key) => [key, limit])) as Record<
        keyof TariffLimits,
        typeof limit
      >,
    )
    .optional(),
};
