/**
 * Coefficients of the polyphase resampler: for each phase the filter of least squared error against the ideal delay over
 * the pass band, and against silence over what would fold back into it. The bands are shares of the sampling rate.
 */
export interface ResamplerTaps {
  taps: number;
  /** `[phase][four taps][4 coefficients, 4 differences to the next phase]`. */
  table: Float32Array;
}

/** Phases per sample; between them coefficients are blended, which costs less than 2e-5 at the edge of the pass band. */
const phaseCount = 128;
/** Most taps that the memory of the kernel has room for. */
const tapsMax = 192;
/** Highest order that must be exact, and the orders beyond it that its subgroups need. */
const exactOrders = 63.2;
/** Points per cycle of the coherent time base. */
const pointsPerCycle = 256;
/** Nothing above this share of the sampling rate can be interpolated with a bounded number of taps. */
const passBandMax = 0.4375;
/** Largest error of an order in the pass band, relative to it. */
const errorMax = 2.5e-4;
/** Weight of the fundamental over the rest of the pass band, and of the stop band. */
const fundamentalWeight = 3000;
const stopWeight = 1;
/** What folds back is small to begin with: so much of an error in the stop band counts. */
const stopShare = 0.1;
/** Keeps the equations solvable where many taps leave some directions undetermined. */
const regularisation = 1e-12;
const sizes = [10, 12, 16, 20, 24, 32, 40, 48, 64, 80, 96, 112, 128, 160, 192];

interface Bands {
  fundamental: number;
  pass: number;
  stop: number;
}

const known = new Map<string, ResamplerTaps>();

/** The shortest filter that does for cycles of between `fewest` and `most` samples. */
export function resamplerTaps(fewest: number, most: number): ResamplerTaps {
  const bands = {
    fundamental: 1.3 / fewest,
    pass: Math.min(passBandMax, exactOrders / fewest),
    // Orders from here on fold back into those up to 63.
    stop: Math.min(0.5, (pointsPerCycle - exactOrders) / most),
  };
  const key = `${bands.pass} ${bands.stop}`;
  const found = known.get(key) ?? design(bands);
  known.set(key, found);
  return found;
}

function design(bands: Bands): ResamplerTaps {
  for (const taps of sizes) {
    if (taps < tapsMax && worstError(taps, bands) > errorMax) continue;
    return { taps, table: packed(phaseRows(taps, bands, phaseCount), taps) };
  }
  throw new Error("unreachable: the longest filter is always taken");
}

/** Rows of coefficients for the fractions 0, 1/phases ... 1, each with the sum one, so that a constant stays exact. */
function phaseRows(taps: number, { fundamental, pass, stop }: Bands, phases: number): Float64Array[] {
  const normal = Float64Array.from({ length: taps }, (_, distance) => {
    const passed = bandIntegral(0, pass, distance) + fundamentalWeight * bandIntegral(0, fundamental, distance);
    return passed + stopWeight * bandIntegral(stop, 0.5, distance) + (distance === 0 ? regularisation : 0);
  });
  const factor = choleskyOfToeplitz(normal);
  return Array.from({ length: phases + 1 }, (_, phase) => {
    const row = Float64Array.from({ length: taps }, (_zero, tap) => {
      const distance = tap - (taps / 2 - 1) - phase / phases;
      return bandIntegral(0, pass, distance) + fundamentalWeight * bandIntegral(0, fundamental, distance);
    });
    solve(factor, row);
    const sum = row.reduce((total, each) => total + each, 0);
    return row.map((each) => each / sum);
  });
}

/** Integral of cos(2 pi f x) over the frequencies f from `from` to `to`. */
function bandIntegral(from: number, to: number, x: number): number {
  if (Math.abs(x) < 1e-9) return to - from;
  return (Math.sin(2 * Math.PI * to * x) - Math.sin(2 * Math.PI * from * x)) / (2 * Math.PI * x);
}

/** Lower triangle L with L times its transpose the symmetric Toeplitz matrix of `first`, its first row. */
function choleskyOfToeplitz(first: Float64Array): Float64Array[] {
  const lower: Float64Array[] = [];
  for (let row = 0; row < first.length; row++) {
    lower.push(new Float64Array(row + 1));
    for (let column = 0; column <= row; column++) {
      let value = first[row - column];
      for (let k = 0; k < column; k++) value -= lower[row][k] * lower[column][k];
      lower[row][column] = column === row ? Math.sqrt(Math.max(value, regularisation)) : value / lower[column][column];
    }
  }
  return lower;
}

function solve(lower: Float64Array[], values: Float64Array): void {
  for (let row = 0; row < values.length; row++) {
    for (let k = 0; k < row; k++) values[row] -= lower[row][k] * values[k];
    values[row] /= lower[row][row];
  }
  for (let row = values.length - 1; row >= 0; row--) {
    for (let k = row + 1; k < values.length; k++) values[row] -= lower[k][row] * values[k];
    values[row] /= lower[row][row];
  }
}

/** Largest error of a component in the pass band, over some phases and frequencies; in the stop band, what is left. */
function worstError(taps: number, bands: Bands): number {
  const phases = 8;
  let worst = 0;
  for (const [phase, row] of phaseRows(taps, bands, phases).entries()) {
    for (let step = 1; step <= 16; step++) {
      worst = Math.max(worst, errorAt(row, (bands.pass * step) / 16, phase / phases, 1));
      const stopped = bands.stop + ((0.5 - bands.stop) * step) / 16;
      if (bands.stop < 0.5) worst = Math.max(worst, stopShare * errorAt(row, stopped, phase / phases, 0));
    }
  }
  return worst;
}

/** Distance of a filter's response at a frequency from a delay with a gain of `gain`. */
function errorAt(row: Float64Array, frequency: number, delay: number, gain: number): number {
  const turn = 2 * Math.PI * frequency;
  let re = -gain * Math.cos(turn * delay);
  let im = -gain * Math.sin(turn * delay);
  for (const [tap, weight] of row.entries()) {
    re += weight * Math.cos(turn * (tap - row.length / 2 + 1));
    im += weight * Math.sin(turn * (tap - row.length / 2 + 1));
  }
  return Math.hypot(re, im);
}

function packed(rows: Float64Array[], taps: number): Float32Array {
  const fours = Math.ceil(taps / 4);
  const table = new Float32Array(phaseCount * fours * 8);
  for (let phase = 0; phase < phaseCount; phase++) {
    for (let tap = 0; tap < taps; tap++) {
      const at = (phase * fours + (tap >> 2)) * 8 + (tap & 3);
      table[at] = rows[phase][tap];
      table[at + 4] = rows[phase + 1][tap] - rows[phase][tap];
    }
  }
  return table;
}
