import { describe, expect, it } from "vitest";
import type { EnergySlice, KernelSettings } from "#schemas/window.ts";
import type { Kernel } from "../../../services/metrology/kernel.ts";
import { createKernel } from "../../../services/metrology/kernel/reference-kernel.ts";
import { accuracyRows, type AccuracyRow, currentsOf, lagsOf, ratedCurrents } from "./accuracy-points.ts";
import { energiesOf } from "./metered-energy.ts";
import { blocksOf, type Component, sample, settingsFor, type Signal } from "./synthetic.ts";
import { wasmKernel } from "./wasm-kernel.ts";

const rateHz = 1600;
const turns = [0, -120, 120];
const names = [
  ["va", "ia"],
  ["vb", "ib"],
  ["vc", "ic"],
] as const;

/** What a test point applies; `current` and `voltage` are the components of one phase, at lag 0. */
interface Point {
  volts: number[];
  amperes: number[];
  lag: number;
  frequencyHz: number;
  reversed: boolean;
  /** Components of the current beside a fundamental of 1, and of the voltage. */
  current: Component[];
  voltage: Component[];
}

const point = (amperes: number, lag: number, changes: Partial<Point> = {}): Point => ({
  volts: [230, 230, 230],
  amperes: [amperes, amperes, amperes],
  lag,
  frequencyHz: 50,
  reversed: false,
  current: [{ order: 1, rms: 1, degrees: 0 }],
  voltage: [{ order: 1, rms: 1, degrees: 0 }],
  ...changes,
});

function signalOf({ volts, amperes, lag, reversed, current, voltage }: Point): Signal {
  const signal: Signal = {};
  names.forEach(([v, i], phase) => {
    const turn = (turns[phase] as number) * (reversed ? -1 : 1);
    const turned = (parts: Component[], rms: number, shift: number): Component[] =>
      parts.map((part) => ({
        order: part.order,
        rms: part.rms * rms,
        degrees: part.degrees + part.order * (turn + shift),
      }));
    signal[v] = turned(voltage, volts[phase] as number, 0);
    signal[i] = turned(current, amperes[phase] as number, -lag);
  });
  return signal;
}

/** Active (or fundamental reactive) energy of a second by the closed form, Ws. */
function truth({ volts, amperes, lag, current, voltage }: Point, reactive: boolean): number {
  const volt = volts.reduce((sum, each, phase) => sum + each * (amperes[phase] as number), 0);
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  let factor = 0;
  for (const v of voltage)
    for (const i of current) {
      if (v.order !== i.order || v.order === 0) continue;
      const angle = radians(v.degrees - i.degrees + v.order * lag);
      if (!reactive) factor += v.rms * i.rms * Math.cos(angle);
      else if (v.order === 1) factor += v.rms * i.rms * Math.sin(angle);
    }
  return volt * factor;
}

/** A second, or two where it takes two for a whole number of periods. */
const secondsOf = ({ frequencyHz }: Point): number => (Number.isInteger(frequencyHz) ? 1 : 2);

/** Makes a kernel for settings. */
type CreateKernel = (settings: KernelSettings) => Kernel;

/** A test bench with one kernel; points that several rows share are metered once. */
class Bench {
  readonly #create: CreateKernel;
  readonly #metered = new Map<string, (name: string) => number>();

  constructor(create: CreateKernel) {
    this.#create = create;
  }

  /** Energies of a point by name. */
  energies(applied: Point, settings = settingsFor()): (name: string) => number {
    const key = JSON.stringify([applied, settings]);
    const known = this.#metered.get(key);
    if (known !== undefined) return known;
    const { frequencyHz } = applied;
    const samples = sample(signalOf(applied), { rateHz, frequencyHz, seconds: secondsOf(applied) });
    const slices: EnergySlice[] = [];
    const kernel = this.#create(settings);
    for (const block of blocksOf(samples, rateHz, [1600]))
      kernel.push(block, (result) => slices.push(...result.slices));
    const found = energiesOf(slices);
    this.#metered.set(key, found);
    return found;
  }

  /** Error of the energy of all phases, percent. */
  error(applied: Point, reactive = false): number {
    const of = this.energies(applied);
    const kinds = reactive ? ["q1", "q2", "q3", "q4"] : ["import", "export"];
    const signs = reactive ? [1, 1, -1, -1] : [1, -1];
    const found = kinds.reduce(
      (sum, kind, n) => sum + (signs[n] as number) * of(`energy.${reactive ? "reactive" : "active"}.${kind}.total`),
      0,
    );
    return 100 * (found / (secondsOf(applied) * truth(applied, reactive)) - 1);
  }
}

/** Fourier series of a current over one turn, RMS, below the Nyquist frequency of the samples. */
function series(wave: (angle: number) => number): Component[] {
  const steps = 7200;
  return Array.from({ length: 15 }, (_, order) => {
    let re = 0;
    let im = 0;
    for (let n = 0; n < steps; n++) {
      const angle = (2 * Math.PI * (n + 0.5)) / steps;
      re += (2 / steps) * wave(angle) * Math.cos(order * angle);
      im -= (2 / steps) * wave(angle) * Math.sin(order * angle);
    }
    const rms = order === 0 ? re / 2 : Math.hypot(re, im) / Math.SQRT2;
    return { order, rms, degrees: (Math.atan2(im, re) * 180) / Math.PI };
  });
}

const fifth = (share: number): Component[] => [
  { order: 1, rms: 1, degrees: 0 },
  { order: 5, rms: share, degrees: 0 },
];
const cosine = Math.cos;
/** What each influence changes, as IEC 62053-21 and -22 describe it. */
const influences: Record<string, Partial<Point>[]> = {
  "voltage +/-10 %": [{ volts: [207, 207, 207] }, { volts: [253, 253, 253] }],
  "frequency +/-2 %": [{ frequencyHz: 49 }, { frequencyHz: 51 }],
  "reversed phase sequence": [{ reversed: true }],
  "voltage unbalance": [{ volts: [230, 230, 0] }, { volts: [230, 0, 0] }],
  "harmonics in V and I": [{ voltage: fifth(0.1), current: fifth(0.4) }],
  "DC and even harmonics": [{ current: series((angle) => Math.SQRT2 * Math.max(0, cosine(angle))) }],
  "odd harmonics": [
    {
      current: series((angle) => (Math.sin(angle) * cosine(angle) < 0 ? Math.SQRT2 * cosine(angle) : 0)),
    },
  ],
  // Two cycles with current, two without: lines at multiples of a quarter of the fundamental.
  subharmonics: [{ current: series((angle) => (angle < Math.PI ? Math.SQRT2 * cosine(4 * angle) : 0)) }],
};

/** Influences that a computation does not have: temperature, supply, magnetic fields, and the meter's own ratings. */
const outside = /temperature|auxiliary|induction|MID total|test-amperes/;

const reactiveOf = ({ powerFactor }: AccuracyRow) => powerFactor.startsWith("sin");

function checkBalanced(bench: Bench, row: AccuracyRow): void {
  for (const amperes of currentsOf(row))
    for (const lag of lagsOf(row))
      expect(Math.abs(bench.error(point(amperes, lag), reactiveOf(row)))).toBeLessThan(row.limit / 10);
}

function checkSingle(bench: Bench, row: AccuracyRow): void {
  for (const amperes of currentsOf(row))
    for (const lag of lagsOf(row))
      for (const phase of [0, 1, 2]) {
        const alone = point(amperes, lag, { amperes: [0, 1, 2].map((each) => (each === phase ? amperes : 0)) });
        const compared = row.test.startsWith("single-minus") ? bench.error(point(amperes, lag)) : 0;
        expect(Math.abs(bench.error(alone) - compared)).toBeLessThan(row.limit / 10);
      }
}

function checkInfluence(bench: Bench, row: AccuracyRow): void {
  const name = row.test.replace("influence: ", "").replace(" in I", "");
  const changes = influences[row.test.endsWith("V and I") ? "harmonics in V and I" : name] as Partial<Point>[];
  for (const amperes of currentsOf(row))
    for (const lag of lagsOf(row))
      for (const change of changes) {
        const quarter = name === "subharmonics" ? { frequencyHz: 12.5, ...change } : change;
        const applied = point(amperes, lag, quarter);
        if (name === "subharmonics") applied.voltage = [{ order: 4, rms: 1, degrees: 0 }];
        expect(Math.abs(bench.error(applied) - bench.error(point(amperes, lag)))).toBeLessThan(row.limit / 10);
      }
}

/** Registers from the starting current on, when that is the threshold, and nothing a little below. */
function checkStarting(bench: Bench, row: AccuracyRow): void {
  const startingCurrent = row.limit * ratedCurrents(row).reference;
  const energy = (amperes: number) => {
    const of = bench.energies(point(amperes, lagsOf(row)[0] as number), { ...settingsFor(), startingCurrent });
    return of(reactiveOf(row) ? "energy.reactive.q1.total" : "energy.active.import.total");
  };
  expect(energy(startingCurrent * 1.001) / (3 * 230 * startingCurrent)).toBeCloseTo(1, 2);
  expect(energy(startingCurrent * 0.999)).toBe(0);
}

function checkNoLoad(bench: Bench): void {
  const of = bench.energies(point(0, 0, { volts: [264.5, 264.5, 264.5] }));
  for (const kind of ["active.import", "active.export", "reactive.q1", "reactive.q4", "apparent.import"])
    expect(of(`energy.${kind}.total`)).toBe(0);
}

const kernels: [string, CreateKernel][] = [
  ["reference", (settings) => createKernel(settings)],
  ["WebAssembly", (settings) => wasmKernel(settings)],
];

describe.each(kernels)("the %s kernel within a tenth of what the standards allow", (_name, create) => {
  const bench = new Bench(create);
  const rows = accuracyRows();
  const titled = (row: AccuracyRow) =>
    `${row.standard} class ${row.class}: ${row.test}, ${row.condition}, ${row.powerFactor}, ${row.limit}`;
  const applicable = rows.filter(({ test }) => !outside.test(test));

  it.each(applicable.map((row) => [titled(row), row] as const))("%s", (_title, row) => {
    expect(Number.isFinite(row.limit)).toBe(true);
    if (row.test.startsWith("starting")) checkStarting(bench, row);
    else if (row.test.startsWith("no-load")) checkNoLoad(bench);
    else if (row.test.startsWith("influence")) checkInfluence(bench, row);
    else if (row.test.includes("single")) checkSingle(bench, row);
    else checkBalanced(bench, row);
    const needsCurrent = !/starting|no-load/.test(row.test);
    if (needsCurrent) expect(currentsOf(row).length).toBeGreaterThan(0);
  });

  it("keeps A, B and 1, 2 for active, 2, 3 for reactive energy, and 3 percent for apparent [K-M19]", () => {
    const classes = [
      ["EN 50470-3", ["A", "B"]],
      ["IEC 62053-21", ["1", "2"]],
      ["IEC 62053-23", ["2", "3"]],
    ] as const;
    for (const [standard, wanted] of classes)
      for (const each of wanted) {
        const own = applicable.filter((row) => row.standard.startsWith(standard) && row.class === each);
        const balanced = own.filter(({ test }) => !/starting|no-load|influence|single/.test(test));
        expect(balanced.length, `${standard} class ${each}`).toBeGreaterThan(0);
        for (const row of balanced) {
          checkBalanced(bench, row);
          for (const amperes of currentsOf(row))
            for (const lag of lagsOf(row)) {
              const of = bench.energies(point(amperes, lag));
              const apparent = of("energy.apparent.import.total") / (3 * 230 * amperes);
              expect(Math.abs(apparent - 1)).toBeLessThan(0.003);
            }
        }
      }
  });

  it("covers every row that electricity alone decides", () => {
    expect(rows.length - applicable.length).toBe(rows.filter(({ test }) => outside.test(test)).length);
    expect(applicable.length).toBeGreaterThan(90);
  });
});
