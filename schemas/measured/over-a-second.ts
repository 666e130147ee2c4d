import { secondQuantityNames, windowQuantityNames } from "#schemas/datapoints.ts";

const place = new Map(windowQuantityNames.map((name, index) => [name, index]));

/** How each quantity is taken over several basic intervals. */
const rules = secondQuantityNames.map((name) => {
  const [quantity, where] = name.split(".") as [string, string];
  const at = (of: string): number => place.get(of) as number;
  if (quantity === "power_factor")
    return { kind: "ratio" as const, part: at(`power.active.${where}`), whole: at(`power.apparent.${where}`) };
  return { kind: name.endsWith(".rms") ? ("rms" as const) : ("mean" as const), at: at(name) };
});

function mean(rows: readonly ArrayLike<number>[], at: number, power: 1 | 2): number {
  let sum = 0;
  let count = 0;
  for (const row of rows) {
    const value = row[at] as number;
    if (!Number.isFinite(value)) continue;
    sum += value ** power;
    count++;
  }
  return count > 0 ? (sum / count) ** (1 / power) : Number.NaN;
}

/**
 * Values over the basic intervals of a second, in the order of `secondQuantityNames`. RMS values are averaged as squares
 * (IEC 61000-4-30 clause 4.4.1), powers and frequency as they are, and the power factor is that of the averaged powers. `rows` are the
 * quantities of each interval in the order of `windowQuantityNames`; NaN where no row has a value.
 */
export function overASecond(rows: readonly ArrayLike<number>[]): number[] {
  return rules.map((rule) => {
    if (rule.kind !== "ratio") return mean(rows, rule.at, rule.kind === "rms" ? 2 : 1);
    const whole = mean(rows, rule.whole, 1);
    return whole > 0 ? mean(rows, rule.part, 1) / whole : Number.NaN;
  });
}
