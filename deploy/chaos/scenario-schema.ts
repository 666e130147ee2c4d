import { z } from "zod";
import { subsystemNames } from "#schemas/subjects.ts";
import { durationNs } from "../config/instant.ts";

/** Everything that can be done to a meter. */
const faultKinds = [
  "kill",
  "restart",
  "pause",
  "latency",
  "reset",
  "partition",
  "black-hole",
  "refuse",
  "clock-step",
  "full-disk",
] as const;
export type FaultKind = (typeof faultKinds)[number];

const durationText = z
  .string()
  .refine((text) => durationNs(text) !== undefined, "write a duration such as 500ms, 2s or 1m30s");
const duration = (what: string) => durationText.optional().describe(what);
const target = z.string().min(1).max(64);
const path = z.string().min(1).max(4096);

const fault = {
  fault: z.enum(faultKinds).describe(`What happens: ${faultKinds.join(", ")}`),
  on: z
    .union([target, z.array(target).min(1).max(16)])
    .optional()
    .describe(
      "A process or the service in it, broker, any (one process at random), all, leader or standby, or several of them",
    ),
  for: duration("How long it lasts"),
  delay: duration("Latency that is added in each direction"),
  every: duration("Pause between two resets of a storm"),
  by: z
    .string()
    .refine((text) => durationNs(text.replace(/^[-+]/, "")) !== undefined, "write a duration such as 90s or -90s")
    .optional()
    .describe("Step of the clock, such as 90s or -90s"),
  direction: z
    .enum(["both", "to-broker", "from-broker"])
    .optional()
    .describe("Which direction of the link: both, to-broker or from-broker"),
};

/** `chaos.yaml`: a meter, what is done to it, and what must come out. */
export const chaosSchema = z.strictObject({
  title: z.string().min(1).max(120).describe("What the scenario shows"),
  meter: path.optional().describe("Configuration of the meter (meter.yaml), relative to this file"),
  source: path.describe("Samples: synthetic:SCENARIO.yaml or a recording, relative to this file"),
  duration: duration("Meter time of a synthetic source"),
  speed: z
    .union([z.number().positive().max(1_000_000), z.literal("max")])
    .optional()
    .describe("Meter seconds per second, or max; 10 if left out"),
  topology: z
    .strictObject({
      processes: z
        .union([
          z.enum(["one", "apart"]),
          z
            .array(z.array(z.enum(subsystemNames)).min(1))
            .min(1)
            .max(subsystemNames.length),
        ])
        .optional()
        .describe("one (all services in one process), apart (one process each), or a list of lists of services"),
      instances: z.int().min(1).max(3).optional().describe("How many of each process: the second one stands by"),
      restartAfter: duration("Pause before what ended is started again, 100ms if left out"),
    })
    .optional()
    .describe("Which processes the meter is made of"),
  steps: z
    .array(z.strictObject({ at: durationText.describe("Time since the meter began to meter"), ...fault }))
    .max(1_000)
    .optional()
    .describe("Faults at times"),
  random: z
    .strictObject({
      seed: z.int().min(0).max(0xffff_ffff).optional().describe("The same seed makes the same faults; 1 if left out"),
      count: z.int().min(1).max(100_000).describe("How many faults"),
      every: durationText.describe("Mean pause between two faults"),
      patience: duration("When metering has stood still for so long, the next fault waits until it moves"),
      of: z
        .array(
          z.strictObject({
            ...fault,
            weight: z.int().min(1).max(1_000).optional().describe("How often, to the others"),
          }),
        )
        .min(1)
        .max(64)
        .describe("Faults to choose from"),
    })
    .optional()
    .describe("Faults at random"),
  expect: z
    .strictObject({
      lost: z
        .int()
        .min(0)
        .optional()
        .describe("Most energy that may be missing without a flagged gap, uWh; 0 if left out"),
      duplicated: z.int().min(0).optional().describe("Most energy that may be counted twice, uWh; 0 if left out"),
      unflagged: z.int().min(0).optional().describe("Most gaps that no fact tells of; 0 if left out"),
      flagged: z.int().min(0).optional().describe("Most gaps that facts tell of; any number if left out"),
      outageMax: duration("Longest time without a sign of life of any service"),
      takeoverMax: duration("Longest time from a kill to the next epoch of the service"),
    })
    .optional()
    .describe("What must come out; otherwise the exit code is 99"),
});

export type ChaosFile = z.infer<typeof chaosSchema>;
export type FaultFile = Omit<NonNullable<ChaosFile["steps"]>[number], "at">;
