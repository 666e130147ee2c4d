import type { Unit } from "#schemas/datapoints.ts";
import type { WindowFindings } from "./window-findings.ts";

/** Something that a window tells: the datapoint, and how its value is found. */
export interface Measure {
  name: string;
  unit: Unit;
  /** One phrase that stands alone, without a full stop. */
  description: string;
  /** Its value; NaN where the window has none, undefined where the wiring form or the settings know no such thing. */
  of(findings: WindowFindings): number | undefined;
}

export const voltagePlaces = ["an", "bn", "cn", "ab", "bc", "ca"] as const;
export const currentPlaces = ["a", "b", "c", "n"] as const;
export const powerPlaces = ["a", "b", "c", "total"] as const;

/** A voltage or a current in words: `AN`, `current A`. */
export const lineWords = (kind: "voltage" | "current", where: string): string =>
  kind === "voltage" ? where.toUpperCase() : `current ${where.toUpperCase()}`;
/** A phase or the sum in words. */
export const powerWords = (where: string): string => (where === "total" ? "sum" : `phase ${where.toUpperCase()}`);

/** A ratio, NaN without a whole. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : Number.NaN);
