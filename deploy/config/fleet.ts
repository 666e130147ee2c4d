import { modbusUnitMax } from "./config-schema.ts";
import { mergeLayers, treeGet, type Effective, type Layer, type Tree } from "./layers.ts";
import { problemLine, type Problem } from "./problem.ts";
import type { ResolvedConfig } from "./resolve-config.ts";
import { shown } from "./schema-problems.ts";

/** Names of meters that are alike, unless others are wished. */
const nameDefault = "meter-{n}";
/** Samples per second of meters that are alike, unless another rate is wished: 200 of them are 20 MB/s. */
const fleetRateHz = 3_200;

/** What one meter of a fleet adds to the file that it shares with the others. */
export interface FleetMember {
  /** Below the file: what many meters are better off with. */
  proposed: Layer;
  /** Above the file: what makes it this meter. */
  own: Layer;
}

const nothing: Layer = { tree: {}, origin: () => "" };

/** The meters of a configuration: the entries of `meters`, then those of `fleet`; without either the one that the file describes. */
export function fleetMembers(file: Layer, said: readonly Layer[]): FleetMember[] {
  const entries = (treeGet(file.tree, "meters") ?? []) as Tree[];
  const listed = entries.map((tree, index) => ({
    proposed: nothing,
    own: { tree, origin: (key: string) => file.origin(`meters.${index}.${key}`) },
  }));
  const fleet = mergeLayers(["fleet.count", "fleet.name"], [file, ...said]);
  const count = fleet.find(({ key }) => key === "fleet.count");
  const name = (fleet.find(({ key }) => key === "fleet.name")?.value ?? nameDefault) as string;
  const alike = Array.from({ length: (count?.value ?? 0) as number }, (_, index) => ({
    proposed: { tree: { synthetic: { rateHz: fleetRateHz } }, origin: () => "default of a fleet" },
    own: {
      tree: { meter: name.replace("{n}", String(index + 1)), synthetic: { seed: index + 1 } },
      origin: () => count?.origin ?? "",
    },
  }));
  const members = [...listed, ...alike];
  return members.length === 0 ? [{ proposed: nothing, own: nothing }] : members;
}

/**
 * Gives the meter at `index` a Modbus unit of its own, counted from the file's, unless its entry names one. Beyond the last
 * identifier there is none: 0.
 */
export function unitOf(values: readonly Effective[], own: Layer, index: number): Effective[] {
  if (treeGet(own.tree, "modbus.unit") !== undefined) return [...values];
  return values.map((entry) => {
    if (entry.key !== "modbus.unit") return entry;
    const unit = (entry.value as number) + index;
    return { ...entry, value: unit <= modbusUnitMax ? unit : 0 };
  });
}

/** Meters that cannot be told apart, by name or by Modbus unit. */
export function fleetClashes(meters: readonly ResolvedConfig[]): Problem[] {
  return ["meter", "modbus.unit"].flatMap((key) => {
    const seen = new Set<unknown>();
    return meters.flatMap(({ effective }): Problem[] => {
      const entry = effective.find((candidate) => candidate.key === key);
      if (entry === undefined || entry.value === 0) return [];
      const fresh = !seen.has(entry.value);
      seen.add(entry.value);
      if (fresh) return [];
      return [{ at: entry.origin, key, message: `two meters have ${shown(entry.value)}; each needs one of its own` }];
    });
  });
}

/** Warnings of all meters, those that they share once. */
export function warningLines(meters: readonly ResolvedConfig[], wanted: (problem: Problem) => boolean): string[] {
  return [...new Set(meters.flatMap(({ warnings }) => warnings.filter(wanted).map(problemLine)))];
}

/** A value of a configuration, and whose it is. */
export interface FleetValue extends Effective {
  /** Undefined for a value that all meters share, and for the only meter. */
  meter: string | undefined;
}

/** Every value of every meter; those that are the same in all meters, and come from the same place, once. */
export function fleetValues(meters: readonly ResolvedConfig[]): FleetValue[] {
  const keys = [...new Set(meters.flatMap(({ effective }) => effective.map(({ key }) => key)))];
  return keys.flatMap((key) => {
    const found = meters.flatMap(({ meter, effective }) =>
      effective.filter((entry) => entry.key === key).map((entry): FleetValue => ({ ...entry, meter })),
    );
    const kinds = new Set(found.map(({ value, origin }) => JSON.stringify([value, origin])));
    return kinds.size === 1 && found.length === meters.length
      ? [{ ...(found[0] as FleetValue), meter: undefined }]
      : found;
  });
}
