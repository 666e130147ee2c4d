import { canonicalJson, type MeterSettings } from "#schemas/settings.ts";
import type { RegisterDefinition } from "./definition.ts";

/** What a meter forgets when settings change. */
export type Reinitialised =
  /** Display registers of all lists and self reads, set to zero. */
  | "registers"
  /** The load profile, erased; event logs stay. */
  | "load_profile"
  /** Cumulative and continuous cumulative demand, set to zero. */
  | "cumulative"
  /** What waits at pulse outputs. */
  | "pulses";

/** Settings, and the registers that are defined over them. */
export interface Configuration {
  settings: MeterSettings;
  registers: readonly RegisterDefinition[];
}

/** Parts of a configuration, and what a change of each resets; a part that is not here resets nothing. */
const rules: readonly { of(configuration: Configuration): unknown; resets: readonly Reinitialised[] }[] = [
  { of: ({ registers }) => registers, resets: ["registers"] },
  { of: ({ settings }) => settings.demand, resets: ["registers"] },
  { of: ({ settings }) => settings.tou.billing?.selfRead, resets: ["registers"] },
  { of: ({ settings }) => settings.metrology.ratios, resets: ["registers", "load_profile"] },
  {
    of: ({ settings: { demand, logging } }) => [demand.subintervalSeconds, demand.subintervals, logging.profileSeconds],
    resets: ["registers", "load_profile"],
  },
  { of: ({ settings }) => settings.logging.profileChannels, resets: ["load_profile"] },
  { of: ({ settings }) => settings.metrology.pulseOutputs, resets: ["pulses"] },
  {
    of: ({ settings: { tou } }) => {
      const { selfRead: _, ...billing } = tou.billing ?? {};
      return [tou.schedules, billing];
    },
    resets: ["cumulative"],
  },
];

const text = (part: unknown): string => canonicalJson({ part });

/**
 * What a change of configuration resets, for a meter that erases what was recorded under other settings. Clock, time zone, tariffs,
 * communication, power quality and names reset nothing. The ledger forgets nothing of it: what is reset begins anew from there.
 */
export function reinitialised(before: Configuration, after: Configuration): Set<Reinitialised> {
  const changed = rules.filter(({ of }) => text(of(before)) !== text(of(after)));
  return new Set(changed.flatMap(({ resets }) => resets));
}
