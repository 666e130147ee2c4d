import { distortionOrderMax } from "#schemas/window.ts";

/** Distortion of one spectrum: RMS of its orders by index, 0 the direct component. */
export interface Distortion {
  /** RMS of the orders 2 to 50, V or A. */
  content: number;
  /** Percent of the fundamental (IEC 61000-4-7 clause 3.3.1). */
  thd: number;
  /** The same of the even and of the odd orders. */
  even: number;
  odd: number;
}

function rootSum(spectrum: ArrayLike<number>, from: number, step: number): number {
  let sum = 0;
  for (let order = from; order <= distortionOrderMax && order < spectrum.length; order += step)
    sum += (spectrum[order] as number) ** 2;
  return Math.sqrt(sum);
}

/** Ratios are NaN where there is no fundamental. */
export function distortionOf(spectrum: ArrayLike<number>): Distortion {
  const first = spectrum[1] ?? 0;
  const percent = (rms: number): number => (first > 0 ? (100 * rms) / first : Number.NaN);
  const content = rootSum(spectrum, 2, 1);
  return {
    content,
    thd: percent(content),
    even: percent(rootSum(spectrum, 2, 2)),
    odd: percent(rootSum(spectrum, 3, 2)),
  };
}

/** Total demand distortion (IEEE 519): the same RMS in percent of the maximum demand load current, A. */
export function demandDistortionOf(
  spectrum: ArrayLike<number>,
  demandCurrent: number,
): Pick<Distortion, "even" | "odd"> & { tdd: number } {
  const percent = (rms: number): number => (100 * rms) / demandCurrent;
  return {
    tdd: percent(rootSum(spectrum, 2, 1)),
    even: percent(rootSum(spectrum, 2, 2)),
    odd: percent(rootSum(spectrum, 3, 2)),
  };
}

/** K-factor of a current (UL 1561): sum of (n In)^2 over sum of In^2, orders 1 to 50; NaN without a current. */
export function kFactorOf(spectrum: ArrayLike<number>): number {
  let weightedSum = 0;
  let sum = 0;
  for (let order = 1; order <= distortionOrderMax && order < spectrum.length; order++) {
    const square = (spectrum[order] as number) ** 2;
    weightedSum += order * order * square;
    sum += square;
  }
  return sum > 0 ? weightedSum / sum : Number.NaN;
}
