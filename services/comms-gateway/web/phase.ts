import type { ChannelName } from "#schemas/samples.ts";

/** Phase whose colour a quantity is drawn in; a pair takes the colour of its first phase. */
export type PhaseLetter = "a" | "b" | "c" | "n";

/** Phase of a place in a datapoint's name (`a`, `an`, `ab`); `undefined` for means and sums. */
export function phaseOf(where: string): PhaseLetter | undefined {
  if (!/^[abcn]$|^[abc]n$|^ab$|^bc$|^ca$/.test(where)) return undefined;
  return where[0] as PhaseLetter;
}

/** Phase of an input channel: `va` and `ia` are of phase a. */
export function channelPhase(channel: ChannelName): PhaseLetter {
  return channel[1] as PhaseLetter;
}

/** Name of an input channel at the end of its line: `A`, or `AN` where voltages are taken to a neutral. */
export function channelLabel(channel: ChannelName, toNeutral: boolean): string {
  const phase = channelPhase(channel);
  return `${phase}${channel.startsWith("v") && toNeutral && phase !== "n" ? "n" : ""}`.toUpperCase();
}
