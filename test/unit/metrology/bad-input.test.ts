import { describe, expect, it } from "vitest";
import { channelCount, channelNames, type ChannelName, type SampleBlock } from "#schemas/samples.ts";
import { energyAccumulatorNames, type EnergySlice, type KernelResult } from "#schemas/window.ts";
import { Quality } from "#schemas/quality.ts";
import { quantities } from "#schemas/quantities.ts";
import { quantityNames } from "#schemas/datapoints.ts";
import { createKernel } from "../../../services/metrology/kernel/reference-kernel.ts";
import { blocksOf, sample, settingsFor, threePhase, wholeSecondNs, wye } from "./synthetic.ts";
import { resultsOf, wasmKernel } from "./wasm-kernel.ts";

const rateHz = 6400;
const settings = settingsFor();
/** Five seconds of 230 V, 5 A, 30 degrees. What is bad happens in the second of them, from 1.0 s to 2.0 s. */
const seconds = 5;
const [badFrom, badThrough] = [rateHz, 2 * rateHz];
const steady = sample(threePhase(230, 5, 30), { rateHz, frequencyHz: 50, seconds });
const watts = 230 * 5 * Math.cos(Math.PI / 6);

type Change = (value: number, sample: number, channel: ChannelName) => number;

/** The steady samples with a change in the bad second. */
function spoilt(change: Change): Float32Array {
  return steady.map((value, at) => {
    const n = Math.floor(at / channelCount);
    return n < badFrom || n >= badThrough ? value : change(value, n, channelNames[at % channelCount] as ChannelName);
  });
}

const blocks = (samples: Float32Array): SampleBlock[] => blocksOf(samples, rateHz, [640]);
const isBad = ({ firstSample }: SampleBlock): boolean => firstSample >= badFrom && firstSample < badThrough;

/** The slice that begins at a second. */
function second(results: KernelResult[], from: number): EnergySlice {
  const slices = results.flatMap(({ slices: all }) => all);
  return slices.find(({ fromNs }) => fromNs === wholeSecondNs + BigInt(from * 1e9)) as EnergySlice;
}

const joules = ({ energyMicroWh }: EnergySlice, name: string): number =>
  Number(energyMicroWh[energyAccumulatorNames.indexOf(name)]) * 3600e-6;

const active = (slice: EnergySlice, place: string): number =>
  joules(slice, `energy.active.import.${place}`) - joules(slice, `energy.active.export.${place}`);

/** What holds whatever came in: every number is finite, no energy is taken back, and the fourth second is that of good input. */
function expectSound(results: KernelResult[]): void {
  for (const { window, slices } of results) {
    const { rms, active: power, reactive, phasors, harmonics, peaks, halfCycleRms, frequencyHz, flicker } = window;
    for (const values of [rms, power, reactive, phasors, harmonics, peaks, halfCycleRms, flicker, [frequencyHz]])
      expect(Array.from(values).every(Number.isFinite)).toBe(true);
    for (const { energyMicroWh } of slices) expect(energyMicroWh.every((energy) => energy >= 0n)).toBe(true);
  }
  const fourth = second(results, 3);
  expect(fourth.quality).toBe(0);
  for (const place of ["a", "b", "c"]) expect(active(fourth, place)).toBeCloseTo(watts, 1);
  expect(joules(fourth, "energy.reactive.q1.total")).toBeCloseTo(3 * 575, 0);
}

/** Quality bits of the slices of the first four seconds. */
const flags = (results: KernelResult[]): number[] =>
  Array.from({ length: 4 }, (_, from) => second(results, from).quality);

/** A quantity of the window that ends nearest to an instant, s. */
function quantityAt(results: KernelResult[], name: string, at: number): number {
  const whole = results.map(({ window }) => window).filter(({ complete }) => complete);
  const distance = (endNs: bigint): number => Math.abs(Number(endNs - wholeSecondNs) / 1e9 - at);
  const [window] = whole.toSorted((one, other) => distance(one.endNs) - distance(other.endNs));
  return quantities(window!, wye)[quantityNames.indexOf(name)] as number;
}

describe.each([
  ["reference", (all: SampleBlock[]) => resultsOf(createKernel(settings), all)],
  ["WebAssembly", (all: SampleBlock[]) => resultsOf(wasmKernel(settings), all)],
] as const)("bad input to the %s kernel", (_name, meter) => {
  it.each([
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["minus infinity", Number.NEGATIVE_INFINITY],
    ["an absurd number", -3e30],
  ])("counts %s as missing, in its second and no other", (_what, value) => {
    for (const spoiltChannel of ["va", "ib", "in"]) {
      const one = spoilt((good, n, channel) => (channel === spoiltChannel && n % 1000 === 500 ? value : good));
      const results = meter(blocks(one));
      expectSound(results);
      expect(flags(results)).toEqual([0, Quality.missing, 0, 0]);
      expect(active(second(results, 1), "total") / (3 * watts)).toBeCloseTo(1, 2);
    }
  });

  it("meters nothing but NaN as nothing, marked", () => {
    const results = meter(blocks(spoilt(() => Number.NaN)));
    expectSound(results);
    expect(flags(results)[1]).toBe(Quality.missing);
    // Half a cycle across the edge of the second is divided by time.
    expect(active(second(results, 1), "total")).toBeLessThan(0.01 * 3 * watts);
    expect(quantityAt(results, "frequency", 1.6)).toBeNaN();
  });

  it("carries the overrange of a clipped channel into every window and second that it touches", () => {
    const clipped = blocks(
      spoilt((value, _n, channel) => (channel === "vc" ? Math.max(-200, Math.min(200, value)) : value)),
    );
    for (const block of clipped) if (isBad(block)) block.quality = Quality.overrange;
    const results = meter(clipped);
    expectSound(results);
    // A cycle across the edge of a second marks both.
    expect(flags(results)).toEqual([Quality.overrange, Quality.overrange, Quality.overrange, 0]);
    const marked = results.filter(({ window }) => (window.quality & Quality.overrange) !== 0);
    expect(marked.length).toBeGreaterThanOrEqual(5);
    expect(marked.length).toBeLessThanOrEqual(6);
    expect(active(second(results, 1), "c")).toBeLessThan(0.9 * watts);
    expect(active(second(results, 1), "a")).toBeCloseTo(watts, 1);
  });

  it("meters a phase that is gone as nothing, and the others as before", () => {
    const results = meter(blocks(spoilt((value, _n, channel) => (channel.endsWith("b") ? 0 : value))));
    expectSound(results);
    expect(quantityAt(results, "voltage.bn.rms", 1.6)).toBe(0);
    expect(Math.abs(active(second(results, 1), "b"))).toBeLessThan(0.1 * watts);
    for (const place of ["a", "c"]) expect(active(second(results, 1), place)).toBeCloseTo(watts, 1);
    expect(quantityAt(results, "frequency", 1.6)).toBeCloseTo(50, 3);
  });

  it("finds the frequency in the phases that are left", () => {
    const results = meter(blocks(spoilt((value, _n, channel) => (/[ab]$/.test(channel) ? 0 : value))));
    expectSound(results);
    expect(quantityAt(results, "frequency", 1.6)).toBeCloseTo(50, 3);
    expect(active(second(results, 1), "c")).toBeCloseTo(watts, 1);
  });

  it("adds direct voltage and current to RMS and power, as their definitions say", () => {
    const results = meter(
      blocks(spoilt((value, _n, channel) => (channel === "va" ? value + 100 : channel === "ia" ? value + 2 : value))),
    );
    expectSound(results);
    expect(quantityAt(results, "voltage.an.rms", 1.6)).toBeCloseTo(Math.hypot(230, 100), 2);
    expect(Math.abs(active(second(results, 1), "a") / (watts + 200) - 1)).toBeLessThan(0.01);
    expect(quantityAt(results, "frequency", 1.6)).toBeCloseTo(50, 2);
  });

  it("meters nothing but direct voltage without a frequency, and its power all the same", () => {
    const results = meter(blocks(spoilt((_value, _n, channel) => (channel === "va" ? 100 : channel === "ia" ? 3 : 0))));
    expectSound(results);
    expect(quantityAt(results, "frequency", 1.7)).toBeNaN();
    expect(active(second(results, 1), "a") / 300).toBeCloseTo(1, 1);
  });

  it.each([38, 62, 120])("says no frequency at %i Hz, which is outside of its range, and meters the energy", (hz) => {
    const other = sample(threePhase(230, 5, 30), { rateHz, frequencyHz: hz, seconds });
    const strange = steady.map((value, at) =>
      at < badFrom * channelCount || at >= badThrough * channelCount ? value : (other[at] as number),
    );
    const results = meter(blocks(strange));
    expectSound(results);
    expect(quantityAt(results, "frequency", 1.7)).toBeNaN();
    expect(active(second(results, 1), "total") / (3 * watts)).toBeCloseTo(1, 2);
  });

  it("counts a block that comes twice once, to the bit", () => {
    const once = meter(blocks(steady));
    const twice = blocks(steady).flatMap((block) => (isBad(block) ? [block, block] : [block]));
    expect(meter(twice)).toEqual(once);
  });

  it("marks the second in which a block is missing, and meters what there is of it", () => {
    const results = meter(blocks(steady).filter(({ firstSample }) => firstSample !== badFrom + 1920));
    expectSound(results);
    const slices = results.flatMap(({ slices: all }) => all);
    const touched = slices.filter(({ quality }) => (quality & Quality.missing) !== 0);
    expect(touched.map(({ fromNs }) => Number(fromNs - wholeSecondNs) / 1e9)).toEqual([1.4]);
    const sum = slices.reduce((total, slice) => total + active(slice, "total"), 0);
    expect(sum / (3 * watts)).toBeCloseTo(seconds - 0.1, 2);
  });

  it("takes blocks in the wrong order for a gap, and counts no sample twice", () => {
    const swapped = blocks(steady);
    [swapped[12], swapped[13]] = [swapped[13]!, swapped[12]!];
    const results = meter(swapped);
    expectSound(results);
    const slices = results.flatMap(({ slices: all }) => all);
    expect(slices.some(({ quality }) => (quality & Quality.missing) !== 0)).toBe(true);
    const sum = slices.reduce((total, slice) => total + active(slice, "total"), 0);
    expect(sum / (3 * watts)).toBeCloseTo(seconds - 0.1, 2);
  });

  it("begins anew where the rate changes, without losing energy", () => {
    const rates = [rateHz, 8000, rateHz, rateHz, rateHz];
    let firstSample = 0;
    const changing = rates.flatMap((rate, n) => {
      const samples = sample(threePhase(230, 5, 30), { rateHz: rate, frequencyHz: 50, seconds: 1 });
      const part = blocksOf(samples, rate, [640]).map((block) => ({
        ...block,
        firstSample: block.firstSample + firstSample,
        startNs: block.startNs + BigInt(n) * 1_000_000_000n,
        last: block.last && n === rates.length - 1,
      }));
      firstSample += rate;
      return part;
    });
    const results = meter(changing);
    expectSound(results);
    for (const from of [0, 1, 2, 3]) {
      expect(second(results, from).quality & Quality.missing).toBe(0);
      expect(active(second(results, from), "total")).toBeCloseTo(3 * watts, 0);
    }
  });

  it.each([Number.NaN, 0, -1, 100, 1e9])("skips blocks at %d samples a second, marked as missing", (wrong) => {
    const results = meter(blocks(steady).map((block) => (isBad(block) ? { ...block, rateHz: wrong } : block)));
    expectSound(results);
    const slices = results.flatMap(({ slices: all }) => all);
    expect(slices.find(({ fromNs }) => fromNs === wholeSecondNs + 2_000_000_000n)!.quality).toBe(Quality.missing);
    const sum = slices.reduce((total, slice) => total + active(slice, "total"), 0);
    expect(sum / (3 * watts)).toBeCloseTo(seconds - 1, 2);
  });
});
