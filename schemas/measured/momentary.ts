import { signallingCountMax, windowValueCount } from "#schemas/window.ts";
import { watchedVoltages } from "#schemas/wiring.ts";
import { currentPlaces, type Measure, voltagePlaces } from "./measure.ts";
import { valueIndex } from "./phasors.ts";
import type { WindowFindings } from "./window-findings.ts";

const ordinals = ["first", "second", "third", "fourth"];
const betweenLines: readonly string[] = ["ab", "bc", "ca"];

/** RMS over the newest cycle; undefined for a value that the wiring form does not have. */
function newestRms({ window, voltages, wiring }: WindowFindings, name: string): number | undefined {
  const known = name.startsWith("v") ? voltages : wiring.currents.map((line) => `i${line}`);
  if (!known.includes(name)) return undefined;
  const newest = window.halfCycleRms.length - windowValueCount;
  return newest < 0 ? Number.NaN : (window.halfCycleRms[newest + valueIndex(name)] as number);
}

/** Place of a voltage among the three that power quality watches, as the kernel keeps them; undefined for any other. */
function watchedPlace({ wiring }: WindowFindings, where: string): number | undefined {
  const watched: readonly string[] = watchedVoltages(wiring);
  if (!watched.includes(where)) return undefined;
  return betweenLines.includes(where) ? betweenLines.indexOf(where) : "abc".indexOf(where[0] as string);
}

/** Value at an index of a row among three rows of equal length; undefined where the rows are shorter. */
function inRow(values: ArrayLike<number>, row: number | undefined, index: number): number | undefined {
  const each = values.length / 3;
  const at = index < 0 ? each + index : index;
  return row === undefined || at < 0 || at >= each ? undefined : (values[row * each + at] as number);
}

/** What the newest half cycle and cycle of a window tell, flicker, and mains signalling. */
export const momentary: readonly Measure[] = [
  ...voltagePlaces.flatMap((where): Measure[] => [
    {
      name: `voltage.${where}.rms.half_cycle`,
      unit: "V",
      description: `voltage ${where.toUpperCase()} over the newest cycle, refreshed each half cycle`,
      of: (findings) => newestRms(findings, where.endsWith("n") ? `v${where[0]}` : `v${where}`),
    },
    {
      name: `voltage.${where}.flicker`,
      unit: "",
      description: `instantaneous flicker sensation of ${where.toUpperCase()}`,
      of: (findings) => inRow(findings.window.flicker, watchedPlace(findings, where), -1),
    },
    ...ordinals.slice(0, signallingCountMax).map(
      (ordinal, index): Measure => ({
        name: `voltage.${where}.signalling.${index + 1}`,
        unit: "V",
        description: `mains signalling of ${where.toUpperCase()} at the ${ordinal} frequency of the settings`,
        of: (findings) => inRow(findings.window.signalling, watchedPlace(findings, where), index),
      }),
    ),
  ]),
  ...currentPlaces.map(
    (where): Measure => ({
      name: `current.${where}.rms.half_cycle`,
      unit: "A",
      description: `current of ${where.toUpperCase()} over the newest cycle, refreshed each half cycle`,
      of: (findings) => newestRms(findings, `i${where}`),
    }),
  ),
  {
    name: "frequency.cycle",
    unit: "Hz",
    description: "frequency of the newest cycle",
    of: ({ window }) => {
      const newest = window.cycleFrequencyHz.at(-1) ?? 0;
      return newest > 0 ? newest : Number.NaN;
    },
  },
];
