import { z } from "zod";
import { frontEndLimits } from "#schemas/front-end-settings.ts";
import { channelNames } from "#schemas/samples.ts";

const { gainPpm, gainPpmPerKelvin, delayMicroseconds, delayNanosecondsPerKelvin, noiseRms, fullScale, bits } =
  frontEndLimits;

const within = (limit: number, what: string): z.ZodOptional<z.ZodNumber> =>
  z.number().min(-limit).max(limit).optional().describe(`${what}: -${limit} to ${limit}`);

const channel = z.strictObject({
  gainPpm: within(gainPpm, "Error of the gain, ppm"),
  gainPpmPerKelvin: within(gainPpmPerKelvin, "Drift of the gain, ppm/K"),
  delayMicroseconds: within(delayMicroseconds, "How late the channel is, µs"),
  delayNanosecondsPerKelvin: within(delayNanosecondsPerKelvin, "Drift of the delay, ns/K"),
  noiseRms: z.number().min(0).max(noiseRms).optional().describe("RMS of noise, V or A"),
  fullScale: z.number().positive().max(fullScale).optional().describe("Peak at which the converter clips, V or A"),
  bits: z
    .int()
    .min(bits.min)
    .max(bits.max)
    .optional()
    .describe(`Bits of the converter over plus and minus its full scale, ${bits.min} to ${bits.max}`),
});

const celsius = z.number().min(frontEndLimits.celsius.min).max(frontEndLimits.celsius.max);
const seconds = z.number().min(0).max(1e9);

const temperatureCourse = z
  .strictObject({
    points: z
      .array(
        z.strictObject({
          at: seconds.describe("Seconds of samples since the first"),
          celsius: celsius.describe("Degrees Celsius"),
        }),
      )
      .min(1)
      .max(frontEndLimits.temperaturePoints)
      .describe("Straight lines between the points, constant outside"),
    every: seconds.positive().optional().describe("Seconds after which the points start over"),
  })
  .refine(({ points }) => points.every(({ at }, n) => n === 0 || at >= (points[n - 1]?.at as number)), {
    error: "the times must not fall",
    path: ["points"],
  })
  .refine(({ points, every }) => every === undefined || (points.at(-1)?.at as number) < every, {
    error: "must be later than the last point",
    path: ["every"],
  });

/** `frontEnd:` of `meter.yaml` and of a model: what the simulated hardware in front of the samples does to them. */
export const frontEndSchema = z.strictObject({
  voltages: channel.optional().describe("Every voltage"),
  currents: channel.optional().describe("Every current"),
  channels: z
    .partialRecord(z.enum(channelNames), channel)
    .optional()
    .describe("What single channels have instead of the values of every voltage or current"),
  temperature: z
    .union([celsius, temperatureCourse])
    .optional()
    .describe("Temperature of the front end, degrees Celsius: a number, or points over time"),
  referenceCelsius: celsius.optional().describe("Temperature without drift, degrees Celsius; 23 unless set"),
  seed: z.int().min(0).max(0xffff_ffff).optional().describe("Another seed is another noise"),
});

export type FrontEndConfig = z.infer<typeof frontEndSchema>;

/** What is wrong between the keys of a valid `frontEnd:`: a converter with bits needs a full scale. */
export function frontEndProblems({
  voltages,
  currents,
  channels = {},
}: FrontEndConfig): { key: string; message: string }[] {
  const scaleless = (one: z.infer<typeof channel> = {}): boolean =>
    one.bits !== undefined && one.fullScale === undefined;
  return [
    ...(scaleless(voltages) ? [{ key: "frontEnd.voltages.bits", message: "needs frontEnd.voltages.fullScale" }] : []),
    ...(scaleless(currents) ? [{ key: "frontEnd.currents.bits", message: "needs frontEnd.currents.fullScale" }] : []),
    ...Object.entries(channels)
      .filter(([name, own]) => scaleless({ ...(name.startsWith("v") ? voltages : currents), ...own }))
      .map(([name]) => ({ key: "frontEnd.channels", message: `${name}: bits need a fullScale` })),
  ];
}
