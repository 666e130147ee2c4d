/** Nominal voltages of systems, line to line, V (IEC 60038 tables 1 to 5, ANSI C84.1 table 1, and secondaries of voltage transformers). */
const lineToLineNominal = [
  100,
  110,
  115,
  120,
  190,
  200,
  208,
  240,
  380,
  400,
  415,
  480,
  600,
  690,
  ...[
    3.3, 6, 6.6, 10, 11, 13.8, 15, 20, 22, 30, 33, 34.5, 35, 45, 66, 69, 110, 115, 132, 138, 150, 220, 230, 275, 330,
    345, 380, 400, 500, 765,
  ].map((kilovolt) => kilovolt * 1000),
];

/** Systems whose line-to-neutral voltage is customarily a round number (IEC 60038 table 1 with its note, ANSI C84.1). */
const customaryLineToNeutral: Record<number, number> = { 190: 110, 208: 120, 380: 220, 400: 230, 415: 240, 480: 277 };

/** A measured voltage further than this ratio from every nominal one is none of them: a scaled signal, or noise. */
const ratioMax = 1.25;
/** Below this no supply is connected, V. */
const supplyVoltageMin = 1;

/**
 * The declared voltage that a source most likely belongs to: the standard system voltage nearest, by ratio, to the first measured ones.
 * @param firstVoltages rms of the voltage channels, line to the meter's neutral, V.
 * @param hasNeutral whether the wiring form has a neutral: the result is line to neutral then, else line to line.
 * @returns V, the measured voltage itself where no system voltage is near; undefined when there is no supply.
 */
export function guessDeclaredVoltage(firstVoltages: readonly number[], hasNeutral: boolean): number | undefined {
  const sorted = firstVoltages.filter((voltage) => Number.isFinite(voltage) && voltage > 0).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1
      ? (sorted[middle] as number)
      : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
  if (!(median >= supplyVoltageMin)) return undefined;
  const distance = (nominal: number): number => Math.abs(Math.log((median * Math.sqrt(3)) / nominal));
  const nominal = lineToLineNominal.reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
  if (distance(nominal) > Math.log(ratioMax)) return Number((median * (hasNeutral ? 1 : Math.sqrt(3))).toPrecision(2));
  return hasNeutral ? (customaryLineToNeutral[nominal] ?? nominal / Math.sqrt(3)) : nominal;
}
