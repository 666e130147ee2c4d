import { z } from "zod";
import type { NameplateLosses } from "../../services/metrology/energy/nameplate-losses.ts";

const positive = (most: number, what: string): z.ZodOptional<z.ZodNumber> =>
  z.number().positive().max(most).optional().describe(`${what}: more than 0, at most ${most}`);
const upTo = (most: number, what: string): z.ZodOptional<z.ZodNumber> =>
  z.number().min(0).max(most).optional().describe(`${what}: 0 to ${most}`);

/** `metering.nameplateLosses`: loss compensation from what stands on the transformer and in the papers of the line. */
export const nameplateLossesSchema = z.strictObject({
  transformer: z
    .strictObject({
      ratedKva: positive(1e7, "Rated power of all phases, kVA"),
      ratedVolts: positive(1e7, "Rated voltage at the meter's side, line to line, primary V"),
      noLoadLossWatts: upTo(1e9, "No-load (iron) loss, W"),
      excitingCurrentPercent: upTo(100, "Exciting current, percent"),
      loadLossWatts: upTo(1e9, "Load (copper) loss at rated current, W"),
      impedancePercent: upTo(100, "Impedance, percent"),
    })
    .optional()
    .describe("Nameplate of the transformer, all of its values"),
  line: z
    .strictObject({
      lengthKm: positive(10_000, "Length of the line, km"),
      resistanceOhmPerKm: upTo(1e4, "Resistance of a conductor, ohm/km"),
      reactanceOhmPerKm: upTo(1e4, "Reactance of a conductor, ohm/km"),
      resistanceOhm: upTo(1e6, "Resistance of a whole conductor, ohm"),
      reactanceOhm: upTo(1e6, "Reactance of a whole conductor, ohm"),
    })
    .optional()
    .describe("Line: ohms of a conductor, or its length and ohms per km"),
  billing: z.enum(["source", "load"]).optional().describe("Side of the losses where the point of billing is"),
});

export type NameplateLossesConfig = z.infer<typeof nameplateLossesSchema>;

type Line = NonNullable<NameplateLossesConfig["line"]>;
type Plate = NonNullable<NameplateLossesConfig["transformer"]>;

const plateKeys = [
  "ratedKva",
  "ratedVolts",
  "noLoadLossWatts",
  "excitingCurrentPercent",
  "loadLossWatts",
  "impedancePercent",
] as const satisfies readonly (keyof Plate)[];

/** What is wrong between the keys of a valid `nameplateLosses`: key below it, and message. */
export function nameplateProblems(config: NameplateLossesConfig): { key: string; message: string }[] {
  const { transformer, line, billing } = config;
  return [
    ...(transformer === undefined && line === undefined ? [{ key: "", message: "needs a transformer or a line" }] : []),
    ...(billing === undefined ? [{ key: ".billing", message: "must be source or load" }] : []),
    ...(transformer === undefined ? [] : plateProblems(transformer)),
    ...(line === undefined ? [] : lineProblems(line)),
  ];
}

function plateProblems(plate: Plate): { key: string; message: string }[] {
  const missing = plateKeys.filter((key) => plate[key] === undefined);
  if (missing.length > 0) return [{ key: ".transformer", message: `lacks ${missing.join(", ")}` }];
  const { ratedKva, noLoadLossWatts, excitingCurrentPercent, loadLossWatts, impedancePercent } =
    plate as Required<Plate>;
  const exciting = ratedKva * excitingCurrentPercent * 10;
  const impedance = ratedKva * impedancePercent * 10;
  return [
    ...(noLoadLossWatts > exciting
      ? [
          {
            key: ".transformer.noLoadLossWatts",
            message: `is more than the exciting current takes, ${exciting} VA (excitingCurrentPercent of ratedKva)`,
          },
        ]
      : []),
    ...(loadLossWatts > impedance
      ? [
          {
            key: ".transformer.loadLossWatts",
            message: `is more than the impedance takes, ${impedance} VA (impedancePercent of ratedKva)`,
          },
        ]
      : []),
  ];
}

function lineProblems(line: Line): { key: string; message: string }[] {
  const { lengthKm, resistanceOhmPerKm, reactanceOhmPerKm, resistanceOhm, reactanceOhm } = line;
  const perKm = resistanceOhmPerKm !== undefined || reactanceOhmPerKm !== undefined;
  const whole = resistanceOhm !== undefined || reactanceOhm !== undefined;
  if (perKm && whole) return [{ key: ".line", message: "has ohms and ohms per km; give one of them" }];
  if (!perKm && !whole) return [{ key: ".line", message: "lacks resistanceOhm, or lengthKm and resistanceOhmPerKm" }];
  if (perKm && lengthKm === undefined) return [{ key: ".line.lengthKm", message: "is missing" }];
  if (whole && lengthKm !== undefined)
    return [{ key: ".line.lengthKm", message: "has no use with the ohms of a whole conductor" }];
  return [];
}

/** A checked `nameplateLosses` in base units. */
export function nameplateLossesOf({ transformer, line, billing = "source" }: NameplateLossesConfig): NameplateLosses {
  return {
    ...(transformer && { transformer: plateOf(transformer as Required<Plate>) }),
    ...(line && { line: ohmsOf(line) }),
    billing,
  };
}

function plateOf({ ratedKva, ...same }: Required<Plate>): NonNullable<NameplateLosses["transformer"]> {
  return { ratedVoltAmperes: ratedKva * 1000, ...same };
}

function ohmsOf(line: Line): NonNullable<NameplateLosses["line"]> {
  const { lengthKm = 0, resistanceOhmPerKm = 0, reactanceOhmPerKm = 0 } = line;
  return {
    resistance: line.resistanceOhm ?? lengthKm * resistanceOhmPerKm,
    reactance: line.reactanceOhm ?? lengthKm * reactanceOhmPerKm,
  };
}
