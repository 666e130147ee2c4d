import { harmonicCount } from "#schemas/window.ts";

/** The spectral values of a window that have a size of their own. */
export interface EmptySpectra {
  harmonics: number[];
  interharmonics: number[];
  harmonicPhasors: number[];
}

/** Spectral values of so many channels without anything in them. */
export function emptySpectra(channels: number): EmptySpectra {
  const zeros = (count: number) => Array.from({ length: count }, () => 0);
  return {
    harmonics: zeros(channels * harmonicCount),
    interharmonics: zeros(channels * harmonicCount),
    harmonicPhasors: zeros(2 * channels * harmonicCount),
  };
}
