import { harmonicCount } from "#schemas/window.ts";
import { lineToLinePairs } from "../elements.ts";
import { emptySpectra, type EmptySpectra } from "../empty-spectra.ts";
import type { SpectralValues, SpectralWindow } from "../window-analysis.ts";
import { WindowSpectrum } from "./window-spectrum.ts";

/** A carrier closer to a bin than this, in bins, is taken from that bin alone; a bin sees 98 % of one that far away. */
const onBin = 0.1;

/** Harmonics, interharmonics and mains signalling of coherent points. */
export class HarmonicAnalyser {
  readonly #pointsPerCycle: number;
  readonly #whole: WindowSpectrum;
  readonly #signallingHz: readonly number[];
  readonly #lineToLine: boolean;

  /** `cyclesMax` are those of a whole window; `lineToLine` says that vab vbc vca carry the signals. */
  constructor(pointsPerCycle: number, cyclesMax: number, signallingHz: readonly number[], lineToLine: boolean) {
    this.#pointsPerCycle = pointsPerCycle;
    this.#whole = new WindowSpectrum(cyclesMax, pointsPerCycle);
    this.#signallingHz = signallingHz;
    this.#lineToLine = lineToLine;
  }

  /** The spectral values of every channel, as `Window` describes them. */
  analyse(points: readonly Float64Array[], window: SpectralWindow): SpectralValues {
    const { cycles, orderLimit } = window;
    const whole = cycles === this.#whole.cycles;
    const spectrum = whole ? this.#whole : new WindowSpectrum(cycles, this.#pointsPerCycle);
    const found = emptySpectra(points.length);
    const voltages: Bins[] = [];
    for (let pair = 0; pair < points.length; pair += 2) {
      spectrum.transform(points[pair], points[pair + 1], orderLimit * cycles);
      const first = { re: spectrum.firstRe, im: spectrum.firstIm };
      const second = { re: spectrum.secondRe, im: spectrum.secondIm };
      if (pair < 4) voltages.push(copied(first), copied(second));
      sortIntoOrders(first, window, whole, pair, found);
      sortIntoOrders(second, window, whole, pair + 1, found);
    }
    return { ...found, signalling: this.#signalling(voltages, window) };
  }

  #signalling(voltages: Bins[], { cycles, fundamentalHz }: SpectralWindow): number[] {
    return lineToLinePairs.flatMap(([plus, minus]) =>
      this.#signallingHz.map((hz) => {
        if (!(fundamentalHz > 0)) return 0;
        const bin = (hz * cycles) / fundamentalHz;
        const minusBins = this.#lineToLine ? voltages[minus] : undefined;
        const nearest = Math.round(bin);
        if (Math.abs(bin - nearest) < onBin) return Math.sqrt(square(voltages[plus], minusBins, nearest));
        let sum = 0;
        for (let n = Math.floor(bin) - 1; n <= Math.floor(bin) + 2; n++) sum += square(voltages[plus], minusBins, n);
        return Math.sqrt(sum);
      }),
    );
  }
}

interface Bins {
  re: Float64Array;
  im: Float64Array;
}

const copied = ({ re, im }: Bins): Bins => ({ re: re.slice(), im: im.slice() });

/** Square of a bin of a voltage or of the difference of two, V squared; 0 for a bin that is not computed. */
function square(plus: Bins, minus: Bins | undefined, bin: number): number {
  if (bin < 0 || bin >= plus.re.length) return 0;
  return (plus.re[bin] - (minus?.re[bin] ?? 0)) ** 2 + (plus.im[bin] - (minus?.im[bin] ?? 0)) ** 2;
}

/** Writes the orders of one channel; subgroups only where the bins are those of a whole window. */
function sortIntoOrders(
  { re, im }: Bins,
  { cycles, orderLimit }: SpectralWindow,
  whole: boolean,
  channel: number,
  found: EmptySpectra,
): void {
  for (let order = 0; order < harmonicCount && order < orderLimit; order++) {
    const at = channel * harmonicCount + order;
    const centre = order * cycles;
    found.harmonicPhasors[2 * at] = re[centre];
    found.harmonicPhasors[2 * at + 1] = order === 0 ? 0 : im[centre];
    const beside = whole && order > 0 ? 1 : 0;
    found.harmonics[at] = rootOfSquares(re, im, centre - beside, centre + beside);
    if (whole) found.interharmonics[at] = rootOfSquares(re, im, centre + 2, centre + cycles - 2);
  }
}

function rootOfSquares(re: Float64Array, im: Float64Array, from: number, through: number): number {
  let sum = 0;
  for (let bin = from; bin <= through; bin++) sum += re[bin] * re[bin] + im[bin] * im[bin];
  return Math.sqrt(sum);
}
