import { z } from "zod";

/** Most entries of any list of a scenario. */
const listMax = 1000;

const seconds = z.number().nonnegative().max(1e9);
const every = z.number().positive().max(1e9).optional();
const angle = z.number().min(-360).max(360);
const phase = z.enum(["a", "b", "c"]);
const phases = z
  .array(phase)
  .min(1)
  .max(3)
  .default(["a", "b", "c"])
  .describe("Phases that it touches; all when left out.");

const phasor = z.strictObject({
  rms: z.number().nonnegative().max(1e7).describe("RMS of the fundamental, V or A."),
  angle: angle.default(0).describe("Angle of the fundamental, degrees, in one frame for all voltages and currents."),
});

const power = z.strictObject({
  activeW: z.number().min(-1e12).max(1e12).describe("Active power of the phase, W; positive is import."),
  reactiveVar: z
    .number()
    .min(-1e12)
    .max(1e12)
    .default(0)
    .describe("Reactive power, var; positive when the current lags."),
});

const load = z.union([phasor, power]).describe("A current by RMS and angle, or by the power it draws from its phase.");

const harmonic = z.strictObject({
  order: z.int().min(2).max(400).describe("Multiple of the fundamental frequency."),
  percent: z.number().nonnegative().max(1000).describe("RMS, percent of the fundamental of its phase."),
  angle: angle.default(0).describe("Degrees by which it leads at the rising zero crossing of its own fundamental."),
  phases,
});

const interharmonic = z.strictObject({
  hz: z.number().positive().max(25_600).describe("Frequency, Hz; it does not follow that of the network."),
  percent: z.number().nonnegative().max(1000).describe("RMS, percent of the fundamental of its phase."),
  phases,
});

const frequencyPoint = z.strictObject({
  at: seconds.describe("Seconds from the start. Two points at the same time make a step."),
  hz: z.number().min(1).max(400).describe("Frequency there, Hz; linear in between."),
});

const frequency = z
  .union([
    z.number().min(1).max(400),
    z.strictObject({
      points: z.array(frequencyPoint).min(1).max(listMax).describe("In the order of time."),
      every: every.describe("Seconds after which the points start over; the last one holds when left out."),
    }),
  ])
  .describe("Frequency of the network, Hz: a number, or points to pass through.");

const loadStep = z.strictObject({
  at: seconds.describe("Seconds from the start."),
  a: load.optional(),
  b: load.optional(),
  c: load.optional(),
});

const event = z.strictObject({
  name: z.string().max(200).optional().describe("For people."),
  at: seconds.describe("Seconds from the start to the first occurrence."),
  duration: z.number().positive().max(1e9).describe("Seconds."),
  every: every.describe("Seconds from one occurrence to the next; once when left out."),
  phases,
  residualPercent: z
    .number()
    .min(0)
    .max(1000)
    .describe("Voltage that remains, percent: 70 is a dip, 115 a swell, 0 an interruption."),
  currentPercent: z
    .number()
    .min(0)
    .max(10_000)
    .optional()
    .describe("Current meanwhile, percent. Left out, it follows the voltage, as that of a constant impedance does."),
});

const scenarioShape = z.strictObject({
  title: z.string().max(200).default("three-phase network").describe("For people."),
  rateHz: z.number().min(400).max(51_200).default(12_800).describe("Samples per second of each channel."),
  seed: z
    .int()
    .min(0)
    .max(0xffff_ffff)
    .default(0)
    .describe("Which site: 0 as it is written, any other one like it with loads, voltages and noise of its own."),
  start: z.iso
    .datetime({ offset: true })
    .optional()
    .describe("Time of the first sample, ISO 8601 with Z or an offset."),
  duration: z
    .number()
    .positive()
    .max(1e9)
    .optional()
    .describe("Seconds after which the samples end; never when left out."),
  nominalFrequency: z
    .union([z.literal(50), z.literal(60)])
    .default(50)
    .describe("Nominal frequency of the network, Hz."),
  frequency: frequency.optional().describe("Frequency, Hz; the nominal one when left out."),
  voltages: z
    .strictObject({ a: phasor.optional(), b: phasor.optional(), c: phasor.optional(), n: phasor.optional() })
    .describe("Voltages to the neutral of the meter; a phase that is left out is not connected."),
  unbalance: z
    .strictObject({
      negativePercent: z.number().min(0).max(100).default(0).describe("Negative sequence, percent of voltage a."),
      negativeAngle: angle.default(0).describe("Degrees."),
      zeroPercent: z.number().min(0).max(100).default(0).describe("Zero sequence, percent of voltage a."),
      zeroAngle: angle.default(0).describe("Degrees."),
    })
    .optional()
    .describe("Sequence components added to the voltages a, b and c."),
  voltageHarmonics: z.array(harmonic).max(listMax).default([]).describe("Harmonics of the phase voltages."),
  interharmonics: z.array(interharmonic).max(listMax).default([]).describe("Voltages between the harmonics."),
  flicker: z
    .strictObject({
      hz: z.number().positive().max(100).describe("Frequency of the modulation, Hz."),
      percent: z.number().min(0).max(100).describe("Relative voltage change dV/V, percent, peak to peak."),
      shape: z.enum(["sine", "rectangle"]).default("sine"),
    })
    .optional()
    .describe("Amplitude modulation of the voltages a, b and c (IEC 61000-4-15)."),
  loads: z
    .strictObject({
      steps: z.array(loadStep).min(1).max(listMax).describe("In the order of time; each holds until the next."),
      every: every.describe("Seconds after which the steps start over; the last one holds when left out."),
    })
    .optional()
    .describe("Currents over time. Before the first step, and for a phase that a step leaves out, there is none."),
  currentHarmonics: z.array(harmonic).max(listMax).default([]).describe("Harmonics of the phase currents."),
  neutralCurrent: z
    .enum(["computed", "none"])
    .default("computed")
    .describe("The sum of the phase currents, or not connected."),
  events: z
    .array(event)
    .max(listMax)
    .default([])
    .describe("Dips, swells and interruptions. Those at the same time multiply."),
  noise: z
    .strictObject({
      voltageRms: z.number().min(0).max(1e6).default(0).describe("V."),
      currentRms: z.number().min(0).max(1e6).default(0).describe("A."),
      seed: z.int().min(0).max(0xffff_ffff).default(1).describe("Another seed is another noise."),
    })
    .optional()
    .describe("Noise on every connected phase channel: the same seed and sample always give the same value."),
});

/** A network to synthesise: what a scenario file holds, after YAML. All times in seconds from the first sample. */
export const scenarioSchema = scenarioShape.superRefine(checkScenario);

/** A valid scenario with its defaults filled in. */
export type Scenario = z.output<typeof scenarioShape>;

/** A current of a load step. */
export type Load = z.output<typeof load>;

function checkScenario(scenario: Scenario, context: z.RefinementCtx): void {
  const fail = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  const { voltages, loads, frequency: course, unbalance } = scenario;
  const connected = Object.values(voltages).filter((one) => one !== undefined).length;
  if (connected === 0 && !loads) fail(["voltages"], "there is neither a voltage nor a load");
  if (unbalance && !(voltages.a && voltages.b && voltages.c)) fail(["unbalance"], "it needs the voltages a, b and c");
  if (typeof course === "object") checkOrder(course.points, course.every, ["frequency", "points"], fail);
  if (loads) checkOrder(loads.steps, loads.every, ["loads", "steps"], fail);
  for (const [i, step] of (loads?.steps ?? []).entries()) {
    for (const name of phase.options) {
      const one = step[name];
      if (one && "activeW" in one && !voltages[name]?.rms)
        fail(["loads", "steps", i, name], "a power needs a voltage of its phase");
    }
  }
  for (const [i, one] of scenario.events.entries()) {
    if (one.every !== undefined && one.every <= one.duration)
      fail(["events", i, "every"], "it must be longer than the duration");
  }
  checkNyquist(scenario, fail);
}

type Fail = (path: (string | number)[], message: string) => void;

function checkOrder(list: readonly { at: number }[], repeat: number | undefined, path: string[], fail: Fail): void {
  const wrong = list.findIndex((one, i) => i > 0 && one.at < list[i - 1].at);
  if (wrong >= 0) fail([...path, wrong, "at"], "the times must not fall");
  const last = list.at(-1);
  if (repeat !== undefined && last && last.at >= repeat)
    fail([path[0], "every"], "it must be later than the last entry");
}

function checkNyquist(scenario: Scenario, fail: Fail): void {
  const course = scenario.frequency ?? scenario.nominalFrequency;
  const highest = typeof course === "number" ? course : Math.max(...course.points.map((point) => point.hz));
  const limit = scenario.rateHz / 2;
  const message = `it lies above half of rateHz (${limit} Hz)`;
  for (const list of ["voltageHarmonics", "currentHarmonics"] as const) {
    for (const [i, one] of scenario[list].entries())
      if (one.order * highest >= limit) fail([list, i, "order"], message);
  }
  for (const [i, one] of scenario.interharmonics.entries())
    if (one.hz >= limit) fail(["interharmonics", i, "hz"], message);
  if (highest >= limit) fail(["frequency"], message);
}
