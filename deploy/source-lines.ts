import { formatInstant } from "#schemas/readings.ts";
import { channelNames } from "#schemas/samples.ts";
import { samplesStream } from "#schemas/streams.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import type { SampleSource } from "../services/sampler/source.ts";
import { nominalOf } from "./config/nominal-frequency.ts";

/** What a person should know of a source before it runs, and how the meter will take it. */
export function sourceLines(
  source: SampleSource | undefined,
  sampled: boolean,
  { wiring, declaredVoltage, nominalFrequencyHz }: MetrologySettings,
  measuredHz: number | undefined,
): string[] {
  const between = wiring.lineToNeutral.length > 0 ? "line to neutral" : "line to line";
  const meter = `meter     ${wiring.name}, declared ${Number(declaredVoltage.toPrecision(5))} V ${between}, ${nominalFrequencyHz} Hz`;
  if (source === undefined)
    return [
      meter,
      "warning   The source is out of reach here; what is auto was left to the model, configure it alike in every process.",
    ];
  if (!sampled) return [meter];
  const { title, startNs, channels, warnings, notMetered } = source.description;
  return [
    `source    ${title}, from ${formatInstant(startNs)}`,
    `channels  ${Object.entries(channels)
      .map(([name, signal]) => `${name} = ${signal}`)
      .join(", ")}`,
    meter,
    ...[...warnings, ...doubts(channels, wiring, nominalFrequencyHz, measuredHz)].map(
      (warning) => `warning   ${warning}`,
    ),
    ...notMetered.map(
      ({ fromNs, throughNs, reason }) => `left out  ${formatInstant(fromNs)} to ${formatInstant(throughNs)}: ${reason}`,
    ),
  ];
}

/** Where the source and the way it is metered do not seem to fit together. */
function doubts(
  channels: SampleSource["description"]["channels"],
  wiring: MetrologySettings["wiring"],
  nominalFrequencyHz: number,
  measuredHz: number | undefined,
): string[] {
  const lacking = lackingInputs(wiring, channels);
  return [
    ...(lacking.length === 0
      ? []
      : [
          `The source has no ${lacking.join(", ")}: zero for the wiring form ${wiring.name}; choose another with --wiring.`,
        ]),
    ...(measuredHz === undefined || nominalOf(measuredHz) === nominalFrequencyHz
      ? []
      : [
          `The voltages have about ${measuredHz.toFixed(0)} Hz, the meter is nominally one of ${nominalFrequencyHz} Hz; choose with --frequency.`,
        ]),
  ];
}

/** Inputs that the wiring form needs and the source lacks. Without a neutral phase b may be the reference of the others. */
export function lackingInputs(
  { elements, lineToNeutral }: MetrologySettings["wiring"],
  channels: SampleSource["description"]["channels"],
): string[] {
  const needed = new Set<string>(
    elements.flatMap(({ voltage, current }) => [...Object.keys(voltage), ...Object.keys(current)]),
  );
  return channelNames.filter(
    (input) => needed.has(input) && !(input in channels) && !(input === "vb" && lineToNeutral.length === 0),
  );
}

/** Lines about what is wrong in a fleet. */
const warningsMax = 20;

/** What a person should know of the sources of one meter or many: in full of the first, of the others what is wrong. */
export function fleetLines(meters: readonly { meter: string; lines: readonly string[] }[]): string[] {
  const [first, ...others] = meters;
  if (first === undefined || others.length === 0) return [...(first?.lines ?? [])];
  const wrong = others.flatMap(({ meter, lines }) =>
    lines
      .filter((line) => /^(warning|left out)/.test(line) && !first.lines.includes(line))
      .map((line) => `${line} (${meter})`),
  );
  return [
    `meters    ${meters.length}, ${first.meter} to ${meters.at(-1)?.meter}; of ${first.meter}:`,
    ...first.lines,
    ...wrong.slice(0, warningsMax),
    ...(wrong.length > warningsMax ? [`warning   ${wrong.length - warningsMax} more of this kind`] : []),
  ];
}

/** What a person should know when the broker's memory holds less of the samples than it would of one meter. */
export function keptLines(keptSeconds: number): string[] {
  const { ageSecondsMax, bytesMax } = samplesStream;
  if (keptSeconds >= ageSecondsMax) return [];
  const kept = `${Math.floor(keptSeconds)} s instead of ${ageSecondsMax} s (${bytesMax / 2 ** 20} MiB for all meters)`;
  return [`samples   are kept for ${kept}: metrology that is away for longer leaves a gap`];
}
