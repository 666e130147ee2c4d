import { z } from "zod";
import { channelNames } from "#schemas/samples.ts";
import { meterNamePattern } from "#schemas/subjects.ts";
import { brokerKeys } from "./broker-schema.ts";
import { durationNs } from "./instant.ts";
import { localTimeSchema } from "./local-time-schema.ts";
import { jsonSchemaOf, leavesOf } from "./schema-problems.ts";
import { meteringKeys } from "./settings-schema.ts";
import { isTimeZone } from "./time-zone.ts";

const host = z.string().min(1).max(255).optional().describe("Address to listen on; 127.0.0.1 keeps it on this host");
const port = z.int().min(0).max(65_535).optional().describe("TCP port, 0 to 65535; 0 takes any free one");
const path = z.string().min(1).max(4096).optional();
const signal = z.union([z.int().min(1).max(1000), z.string().min(1).max(128)]).optional();

/** Most meters of one process. */
const metersMax = 1_000;
/** Highest unit identifier of Modbus. */
export const modbusUnitMax = 247;

const modbusUnit = z
  .int()
  .min(1)
  .max(modbusUnitMax)
  .optional()
  .describe("Unit identifier, 1 to 247; that of the first of several meters, the others count on from it");

/** Keys that every meter of a fleet may set for itself. */
const meterKeys = {
  meter: z
    .string()
    .regex(meterNamePattern)
    .optional()
    .describe("Name of the meter: lower-case letters, digits and hyphens, at most 63"),
  model: z.string().min(1).max(32).optional().describe("Name of a model, see fourquad models list"),
  wiring: z
    .string()
    .min(1)
    .max(32)
    .optional()
    .describe("Name of one of the model's wiring forms, or auto for the model's own"),
  nominal: z
    .strictObject({
      voltage: z
        .union([z.number().positive().max(1e6), z.literal("auto")])
        .optional()
        .describe(
          "Declared voltage, line to neutral where there is a neutral: more than 0, at most 1000000 V, or auto",
        ),
      frequency: z
        .union([z.literal(50), z.literal(60), z.literal("auto")])
        .optional()
        .describe("Nominal frequency: 50 or 60 Hz, or auto"),
    })
    .optional()
    .describe("Nominal values of the network"),
  source: z
    .string()
    .min(1)
    .max(4096)
    .optional()
    .describe(
      "Samples: synthetic[:scenario.yaml], FILE.cfg|.dat|.cff (COMTRADE), FILE.csv, FILE.pcap or sv:HOST:PORT (sampled values)",
    ),
  channels: z
    .strictObject(
      Object.fromEntries(
        channelNames.map((name) => [
          name,
          signal.describe(`Signal of a record that is ${name}: its number from 1, or its name`),
        ]),
      ),
    )
    .optional()
    .describe("Which signal of a record is which channel; the others are chosen by unit, phase and name"),
  synthetic: z
    .strictObject({
      seed: z
        .int()
        .min(0)
        .max(0xffff_ffff)
        .optional()
        .describe("Which site of a synthetic network: 0 as its scenario is written, any other with loads of its own"),
      rateHz: z
        .number()
        .min(400)
        .max(51_200)
        .optional()
        .describe("Samples per second of each channel of a synthetic network, 400 to 51200, instead of its scenario's"),
    })
    .optional()
    .describe("What a meter changes in the scenario of a synthetic network"),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: "is no IANA time zone such as Europe/Berlin" })
    .optional()
    .describe("IANA time zone, such as Europe/Berlin"),
  localTime: localTimeSchema.optional().describe("Local time by offset and rule, instead of a time zone; labels"),
  ...meteringKeys,
};

/** `meter.yaml`. Every key is optional: the model and the defaults fill the rest. */
export const configSchema = z.strictObject({
  ...meterKeys,
  meters: z
    .array(z.strictObject({ ...meterKeys, modbus: z.strictObject({ unit: modbusUnit }).optional() }))
    .min(1)
    .max(metersMax)
    .optional()
    .describe("Several meters in one process: each entry overrides the keys of the file for one meter"),
  fleet: z
    .strictObject({
      count: z.int().min(1).max(metersMax).optional().describe("How many meters that are alike, 1 to 1000"),
      name: z
        .string()
        .regex(/^[a-z0-9-]{0,40}\{n\}[a-z0-9-]{0,16}$/)
        .optional()
        .describe("Their names, with {n} for the number from 1; meter-{n} unless set"),
    })
    .optional()
    .describe("Many meters that are alike, each with a synthetic seed of its own"),
  models: path.describe("Folder with further models"),
  speed: z
    .union([z.number().positive().max(1e6), z.literal("max")])
    .optional()
    .describe("Meter seconds per second: more than 0, at most 1000000, or max"),
  data: path.describe("Data directory"),
  for: z
    .string()
    .refine((text) => durationNs(text) !== undefined, { error: "is no duration such as 90s, 10m, 1h or 7d" })
    .optional()
    .describe("How long to run in meter time, such as 90s, 10m, 1h, 7d"),
  http: z.strictObject({ host, port }).optional().describe("Web page, API and metrics"),
  metrics: z
    .strictObject({ host, port })
    .optional()
    .describe("Metrics and health alone, for processes without the web page; off unless a port is set"),
  modbus: z.strictObject({ host, port, unit: modbusUnit }).optional().describe("Modbus TCP"),
  broker: brokerKeys,
  log: z
    .strictObject({
      level: z
        .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"])
        .optional()
        .describe("Least severe messages to log: trace, debug, info, warn, error, fatal or silent"),
    })
    .optional()
    .describe("Log"),
});

export type ConfigFile = z.infer<typeof configSchema>;

/** Values of keys that neither a model nor a user has set. A key that is missing here has no value unless set. */
export const configDefaults = {
  meter: "main",
  model: "generic",
  wiring: "auto",
  nominal: { voltage: "auto", frequency: "auto" },
  source: "synthetic",
  speed: 1,
  data: "data",
  timeZone: "UTC",
  metering: { signalling: [], flickerLamp: "auto" },
  demand: { subintervalSeconds: 900, subintervals: 1 },
  tariff: { rates: 1, week: [] },
  loadProfile: { seconds: 900, channels: ["energy.active.import.total", "energy.active.export.total"] },
  powerQuality: { dipPercent: 90, swellPercent: 110, interruptionPercent: 10, hysteresisPercent: 2 },
  http: { host: "127.0.0.1", port: 8080 },
  metrics: { host: "127.0.0.1" },
  modbus: { host: "127.0.0.1", port: 5020, unit: 1 },
  broker: { waitSeconds: 30 },
  log: { level: "info" },
} satisfies ConfigFile;

/** JSON Schema of `meter.yaml`, for editors. */
export const configJsonSchema = (): object => ({ ...jsonSchemaOf(configSchema), title: "fourquad meter.yaml" });

const leaves = leavesOf(jsonSchemaOf(configSchema));

/** Every key that holds a value, dotted, in the order of the schema; the list of meters holds layers, not values. */
export const configKeys: readonly string[] = leaves.map(({ key }) => key).filter((key) => key !== "meters");

/** JSON Schema of a key; undefined for an unknown one. */
export const configKeySchema = (key: string): { description?: string } | undefined =>
  leaves.find((leaf) => leaf.key === key)?.schema;

/** `nominal.voltage` -> `FOURQUAD_NOMINAL_VOLTAGE`. */
export const environmentName = (key: string): string =>
  `FOURQUAD_${key
    .replaceAll(/[A-Z]/g, (letter) => `_${letter}`)
    .replaceAll(".", "_")
    .toUpperCase()}`;
