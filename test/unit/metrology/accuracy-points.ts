import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A row of the limits that IEC 62053-21, -22, -23, EN 50470-3 and ANSI C12.20 set. */
export interface AccuracyRow {
  standard: string;
  class: string;
  test: string;
  condition: string;
  powerFactor: string;
  limit: number;
}

const file = fileURLToPath(new URL("../../fixtures/accuracy/limits.csv", import.meta.url));

/** The cells of a line; a cell in quotes may hold commas. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? "");
}

export function accuracyRows(): AccuracyRow[] {
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [standard = "", cls = "", test = "", condition = "", powerFactor = "", limit = ""] = cells(line);
    return { standard, class: cls, test, condition, powerFactor, limit: Number(limit) };
  });
}

/** Currents of a meter, A: reference (In or Ib), transitional, minimum and maximum. */
export interface RatedCurrents {
  reference: number;
  transitional: number;
  minimum: number;
  maximum: number;
}

/** A transformer operated meter of 5(6) A, and a direct connected one of 10(100) A. */
export function ratedCurrents(row: AccuracyRow): RatedCurrents {
  const direct = /Ib/.test(row.condition) && !/transformer/.test(row.condition);
  if (row.standard.startsWith("ANSI")) return { reference: 10, transitional: 1, minimum: 0.2, maximum: 20 };
  return direct
    ? { reference: 10, transitional: 1, minimum: 0.5, maximum: 100 }
    : { reference: 5, transitional: 0.25, minimum: 0.05, maximum: 6 };
}

/** The currents at both ends of a condition such as `0.01 In <= I < 0.05 In`, A; of a single current, that one. */
export function currentsOf(row: AccuracyRow): number[] {
  const rated = ratedCurrents(row);
  const condition = row.condition.replace(/\(.*\)/, "").trim();
  if (condition === "full range") return [rated.minimum, rated.maximum];
  if (condition === "1 % of class") return [rated.maximum / 100];
  const names: Record<string, number> = {
    In: rated.reference,
    Ib: rated.reference,
    Itr: rated.transitional,
    Imin: rated.minimum,
    Imax: rated.maximum,
    "Imax/sqrt2": rated.maximum / Math.SQRT2,
  };
  const found = [...condition.matchAll(/(\d[\d.]*)?[\s-]*(Imax\/sqrt2|In|Ib|Itr|Imin|Imax)\b|(\d[\d.]*)(?=-)/g)];
  return found.map(([, factor, name, bare]) =>
    name === undefined ? Number(bare) * rated.reference : Number(factor ?? 1) * (names[name] as number),
  );
}

/** Degrees that the current lags for `0.5 ind`, `0.8 cap`, `sin 0.5` and the like; several where a slash parts them. */
export function lagsOf({ powerFactor }: AccuracyRow): number[] {
  return powerFactor.split("/").map((text) => {
    const value = Number(/[\d.]+/.exec(text)?.[0] ?? 1);
    const radians = text.includes("sin") ? Math.asin(value) : Math.acos(value);
    return ((text.includes("cap") ? -1 : 1) * radians * 180) / Math.PI;
  });
}
