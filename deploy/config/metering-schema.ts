import { z } from "zod";
import { phases } from "#schemas/datapoints.ts";
import { meteringLimits } from "#schemas/metering-settings.ts";
import { channelNames } from "#schemas/samples.ts";
import { signallingCountMax, signallingHzMax } from "#schemas/window.ts";
import { nameplateLossesSchema, nameplateProblems } from "./nameplate-schema.ts";

const rated = (what: string): z.ZodOptional<z.ZodNumber> => z.number().positive().max(1e7).optional().describe(what);
const ratio = (unit: string): z.ZodType =>
  z.strictObject({
    primary: rated(`Rated primary value, ${unit}`),
    secondary: rated(`Rated secondary value, ${unit}`),
  });
const percent = (what: string): z.ZodNumber => z.number().min(-100).max(100).describe(`${what}, percent of the base`);

const lossPercents = z.strictObject({
  ironWatts: percent("Iron losses at test voltage"),
  ironVars: percent("Magnetising power at test voltage"),
  copperWatts: percent("Copper losses at test current"),
  copperVars: percent("Leakage reactive power at test current"),
});

const lossCompensation = z.strictObject({
  testVoltage: z.number().positive().max(1e7).describe("Voltage that the percentages refer to, V"),
  testCurrent: z.number().positive().max(1e6).describe("Current that the percentages refer to, A"),
  import: lossPercents.describe("Losses while the meter imports"),
  export: lossPercents.describe("Losses while the meter exports"),
  line: z
    .strictObject({
      resistance: z.number().min(0).max(1e6).describe("Ohm of each conductor"),
      reactance: z.number().min(0).max(1e6).describe("Ohm of each conductor"),
    })
    .describe("Line between the meter and the point of billing"),
  billing: z.enum(["source", "load"]).describe("Side of the losses where the point of billing is"),
});

const transformerErrors = z.partialRecord(
  z.enum(phases),
  z
    .array(
      z.strictObject({
        at: z.number().min(0).max(1e7).describe("RMS at the meter, V or A"),
        ratioPercent: z.number().min(-50).max(50).describe("Ratio error, percent; positive: secondary too large"),
        phaseMinutes: z
          .number()
          .min(-2_000)
          .max(2_000)
          .describe("Phase displacement, minutes; positive: secondary leads"),
      }),
    )
    .min(1)
    .max(meteringLimits.errorPoints)
    .refine((points) => points.every(({ at }, n) => n === 0 || at > (points[n - 1]?.at as number)), {
      error: "must ascend",
    }),
);

const pulseOutput = z.strictObject({
  quantity: z.enum(["active", "reactive", "apparent", "q60"]).describe("Energy that is counted"),
  compensated: z.boolean().optional().describe("Loss-compensated energy"),
  mode: z.enum(["forward", "reverse", "absolute", "net"]).describe("Import, export, both added, or import less export"),
  energy: z.number().min(1e-6).max(1e9).describe("Wh, varh or VAh of a pulse or, for kyz, of a transition (Ke, Kt)"),
  form: z.enum(["pulse", "kyz"]).describe("Whole pulses, or single transitions"),
  widthMs: z.int().min(1).max(meteringLimits.pulseWidthMs).describe("Least time between two transitions, ms"),
  testOnly: z.boolean().optional().describe("Pulses in test mode alone"),
});

const input = z.strictObject({
  from: z.enum(channelNames).optional().describe("Channel of the source that it takes; its own where absent"),
  gain: z.number().min(-1e6).max(1e6).optional().describe("Calibration constant; negative where terminals are swapped"),
});

/** `metering:` of `meter.yaml` and of a model: how the samples are measured, and what is registered. */
export const meteringSchema = z.strictObject({
  signalling: z
    .array(z.number().positive().max(signallingHzMax))
    .max(signallingCountMax)
    .optional()
    .describe(`Mains signalling frequencies to watch, Hz: at most ${signallingCountMax}, up to ${signallingHzMax} Hz`),
  flickerLamp: z
    .union([z.literal(120), z.literal(230), z.literal("auto")])
    .optional()
    .describe("Reference lamp of the flickermeter, V: 120, 230, or auto (230 at 50 Hz, 120 at 60 Hz)"),
  inputs: z
    .partialRecord(z.enum(channelNames), input)
    .optional()
    .describe("Calibration constants, polarity and phase order of the channels"),
  phaseDegrees: z
    .partialRecord(z.enum(channelNames), z.number().min(-180).max(180))
    .optional()
    .describe("Phase calibration: degrees that a channel is ahead of the truth; for energy and powers"),
  ratios: z
    .strictObject({
      voltage: ratio("V").optional(),
      current: ratio("A").optional(),
      neutralCurrent: ratio("A").optional().describe("Of the transformer in the neutral, where it is another"),
      registration: z
        .enum(["primary", "secondary"])
        .optional()
        .describe("Whether registers show primary values (samples times the ratios) or secondary ones"),
    })
    .optional()
    .describe("Ratios of the instrument transformers"),
  voltageErrors: transformerErrors.optional().describe("Errors of the voltage transformers by voltage, each phase"),
  currentErrors: transformerErrors.optional().describe("Errors of the current transformers by current, each phase"),
  startingCurrent: z
    .number()
    .min(0)
    .max(1e6)
    .optional()
    .describe("Below this current at the meter's terminals an element registers nothing, A"),
  startingPower: z
    .number()
    .min(0)
    .max(1e9)
    .optional()
    .describe("Below this power at the meter's terminals an element registers nothing, VA"),
  netting: z
    .enum(["sum", "phases", "forward", "absolute"])
    .optional()
    .describe("How the total comes from the phases: their sum, each by itself, their sum forward only, or magnitudes"),
  reactiveComposition: z.enum(["q1+q2", "q1+q4"]).optional().describe("Quadrants that make imported reactive energy"),
  lossCompensation: z
    .union([z.literal("off"), lossCompensation])
    .optional()
    .describe("Transformer and line loss compensation by percentages, or off"),
  nameplateLosses: nameplateLossesSchema
    .optional()
    .describe("Transformer and line loss compensation by nameplate, instead of by percentages"),
  pulseOutputs: z.array(pulseOutput).max(meteringLimits.pulseOutputs).optional().describe("Pulse outputs, at most 8"),
  testModeMinutes: z
    .int()
    .min(1)
    .max(meteringLimits.testModeMinutes)
    .optional()
    .describe("Longest test mode, minutes: 1 to 1440"),
});

export type MeteringConfig = z.infer<typeof meteringSchema>;

/** What is wrong between the keys of a valid `metering:`: key and message. */
export function meteringProblems({ lossCompensation, nameplateLosses }: MeteringConfig): {
  key: string;
  message: string;
}[] {
  if (nameplateLosses === undefined) return [];
  const key = "metering.nameplateLosses";
  if (typeof lossCompensation === "object")
    return [{ key, message: "is given beside metering.lossCompensation; give one of them" }];
  return nameplateProblems(nameplateLosses).map((problem) => ({ ...problem, key: `${key}${problem.key}` }));
}
