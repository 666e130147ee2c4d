import { z } from "zod";
import { datapoints, lineToLineNames, lineToNeutralNames, phases } from "#schemas/datapoints.ts";
import { channelNames } from "#schemas/samples.ts";
import { meteringKeys } from "./settings-schema.ts";
import { modelTariffSchema } from "./tariff-schema.ts";

/** A weighted sum of channels, `{va: 1, vb: -1}`; at most two, of one kind. */
const channelSum = (kind: "v" | "i"): z.ZodType<Partial<Record<(typeof channelNames)[number], number>>> =>
  z
    .partialRecord(z.enum(channelNames), z.number().min(-2).max(2))
    .refine((sum) => Object.keys(sum).length >= 1 && Object.keys(sum).length <= 2, {
      error: "must name one or two channels",
    })
    .refine((sum) => Object.keys(sum).every((name) => name.startsWith(kind)), {
      error: `must name ${kind === "v" ? "voltages" : "currents"}`,
    });

const wiringFormSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,31}$/)
      .describe("Stable name, such as wye-4w"),
    title: z.string().max(100).describe("What it is, for people"),
    declaredVoltage: z
      .number()
      .positive()
      .max(1e6)
      .describe("Declared voltage where the source tells none, V; line to neutral where there is a neutral"),
    elements: z
      .array(
        z.strictObject({
          phase: z.enum(phases).describe("Phase that the element stands for"),
          voltage: channelSum("v").describe("Its voltage as a sum of channels"),
          current: channelSum("i").describe("Its current as a sum of channels"),
        }),
      )
      .min(1)
      .max(3)
      .describe("Wattmeter elements"),
    lineToNeutral: z.array(z.enum(lineToNeutralNames)).describe("Line-to-neutral voltages that exist"),
    lineToLine: z.array(z.enum(lineToLineNames)).describe("Line-to-line voltages that exist"),
    currents: z.array(z.enum([...phases, "n"])).describe("Line currents that exist"),
    phasePower: z.boolean().describe("False where an element is not a phase"),
  })
  .refine((form) => form.lineToNeutral.length + form.lineToLine.length > 0, { error: "must have a voltage" });

const text = (most: number): z.ZodString => z.string().min(1).max(most);

/** `model.yaml` of a model folder (decision D7). */
export const modelSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,31}$/)
    .describe("Name of the model; the name of its folder"),
  extends: text(32).optional().describe("Model that this one is made of; only what is different is written here"),
  title: text(100).describe("Name for people"),
  description: text(1000).describe("What kind of meter it is"),
  identification: z
    .strictObject({
      vendor: text(64).describe("Vendor name that protocols answer"),
      product: text(64).describe("Product code that protocols answer"),
      model: text(64).describe("Model name that protocols answer"),
    })
    .describe("Strings that protocols identify the meter with"),
  ranges: z
    .strictObject({
      voltage: z
        .strictObject({
          minimum: z.number().min(0).describe("Lowest voltage of stated accuracy, line to neutral, V"),
          maximum: z.number().positive().describe("Highest, line to neutral, V"),
        })
        .describe("Voltage range at the meter's terminals"),
      currentClasses: z.array(z.number().positive()).min(1).max(16).describe("Rated currents, A"),
      frequency: z
        .strictObject({
          minimum: z.number().positive().describe("Lowest frequency, Hz"),
          maximum: z.number().positive().describe("Highest frequency, Hz"),
        })
        .describe("Frequency range"),
    })
    .describe("Measuring ranges"),
  wiring: z
    .strictObject({
      default: text(32).describe("Form in use unless another is chosen"),
      forms: z.array(wiringFormSchema).min(1).max(32).describe("Wiring forms that the meter supports"),
    })
    .describe("Wiring")
    .refine(({ default: name, forms }) => forms.some((form) => form.name === name), {
      error: "the default is none of the forms",
    }),
  nominalFrequency: z
    .union([z.literal(50), z.literal(60)])
    .describe("Nominal frequency where the source tells none, 50 or 60 Hz"),
  ...meteringKeys,
  tariff: modelTariffSchema.optional().describe("Time of use, and the capacities of the meter"),
  names: z
    .record(
      text(64),
      z.string().refine((name) => datapoints.has(name), { error: "is no datapoint" }),
    )
    .describe("The model's own words for datapoints: word to datapoint"),
  protocols: z
    .strictObject({
      modbus: z
        .strictObject({
          file: z
            .string()
            .regex(/^[a-z0-9-]+\.csv$/)
            .describe("Register map, a CSV file in the model folder"),
          unit: z.int().min(1).max(247).describe("Unit identifier, 1 to 247"),
          port: z.int().min(0).max(65_535).describe("TCP port, 0 for any free one"),
        })
        .optional()
        .describe("Modbus TCP"),
    })
    .describe("Protocol maps"),
});

export type ModelFile = z.infer<typeof modelSchema>;
export type ModelWiringForm = ModelFile["wiring"]["forms"][number];
