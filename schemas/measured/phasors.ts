import { harmonicCount, windowValueNames, type Window } from "#schemas/window.ts";

/** A complex RMS value, V or A. */
export interface Phasor {
  re: number;
  im: number;
}

/** Place of a value in the vectors of a window: a channel, `vab vbc vca`, or `ires`; -1 for any other name. */
export const valueIndex = (name: string): number => (windowValueNames as readonly string[]).indexOf(name);

/** Fundamental of a value of the window. */
export function fundamental(window: Window, index: number): Phasor {
  return { re: window.phasors[2 * index] as number, im: window.phasors[2 * index + 1] as number };
}

/** One order of one of the eight channels: the exact bin, without its neighbours. */
export function harmonic(window: Window, channel: number, order: number): Phasor {
  const at = 2 * (channel * harmonicCount + order);
  return { re: window.harmonicPhasors[at] as number, im: window.harmonicPhasors[at + 1] as number };
}

/** Sum of channels with weights, as a wattmeter element sees it; `of` gives the phasor of a channel. */
export function weighted(weights: Partial<Record<string, number>>, of: (channel: number) => Phasor): Phasor {
  const sum = { re: 0, im: 0 };
  for (const [name, weight] of Object.entries(weights) as [string, number][]) {
    const { re, im } = of(valueIndex(name));
    sum.re += weight * re;
    sum.im += weight * im;
  }
  return sum;
}

export const magnitude = ({ re, im }: Phasor): number => Math.hypot(re, im);

/** Angle, degrees, (-180, 180]; NaN for a phasor that is nothing. */
export function angleDegrees(phasor: Phasor): number {
  return magnitude(phasor) > 0 ? (Math.atan2(phasor.im, phasor.re) * 180) / Math.PI : Number.NaN;
}

/** The same angle within (-180, 180]. */
export function wrapDegrees(degrees: number): number {
  const turned = degrees % 360;
  return turned > 180 ? turned - 360 : turned <= -180 ? turned + 360 : turned;
}

/** Active and reactive power of a voltage and a current: U times the conjugate of I, W and var. */
export function complexPower(voltage: Phasor, current: Phasor): { active: number; reactive: number } {
  return {
    active: voltage.re * current.re + voltage.im * current.im,
    reactive: voltage.im * current.re - voltage.re * current.im,
  };
}
