import { windowQuantityNames } from "#schemas/datapoints.ts";
import { measuredReadings } from "#schemas/measured/readings.ts";
import { overASecond } from "#schemas/measured/over-a-second.ts";
import { quantities } from "#schemas/quantities.ts";
import { secondQuantityNames } from "#schemas/datapoints.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import type { Window } from "#schemas/window.ts";
import { ChannelMap } from "../../../services/metrology/channel-map.ts";
import { energyReadings } from "../../../services/metrology/energy-readings.ts";
import { metrology } from "../../../services/metrology/subsystem.ts";
import { blocksOf, sample, settingsFor, type Signal, wholeSecondNs } from "./synthetic.ts";
import { resultsOf, wasmKernel } from "./wasm-kernel.ts";

export interface Sampled {
  settings?: Partial<MetrologySettings>;
  rateHz?: number;
  frequencyHz?: number;
}

/** What a meter says of a steady signal. */
export interface MeteredSignal {
  /** Energy of one whole second, J (var s, VA s), of an accumulator or derived from several; undefined where there is none. */
  energy(name: string): number | undefined;
  /** A quantity of a basic interval, of the second, or one that only a window has; undefined where there is none. */
  value(name: string): number | undefined;
  /** The basic intervals without the first, which looks for the frequency. */
  windows: Window[];
}

/** Meters three seconds of a signal. */
export function meteredSignal(
  signal: Signal,
  { settings = {}, rateHz = 6400, frequencyHz = 50 }: Sampled = {},
): MeteredSignal {
  const all = { ...settingsFor(), ...settings };
  const map = new ChannelMap(all);
  const samples = sample(signal, { rateHz, frequencyHz, seconds: 3 });
  const results = resultsOf(
    wasmKernel(all),
    blocksOf(samples, rateHz, [1600]).map((block) => map.apply(block)),
  );
  const windows = results.map(({ window }) => window).filter(({ complete, number }) => complete && number > 0);
  const slice = results.flatMap(({ slices }) => slices).find(({ fromNs }) => fromNs === wholeSecondNs + 1_000_000_000n);
  const {
    settings: _settings,
    kernel: _kernel,
    latest: _latest,
    intervals: _intervals,
    ...initial
  } = metrology.initial();
  const registers = { ...initial, energyMicroWh: [...slice!.energyMicroWh] };
  const energies = new Map(energyReadings(registers, all, 0n).map(({ name, value }) => [name, value as bigint]));
  const rows = windows.map((window) => quantities(window, all.wiring));
  const values = new Map<string, number>([
    ...windowQuantityNames.map((name, n): [string, number] => [name, rows.at(-1)![n] as number]),
    ...measuredReadings(windows.at(-1)!, all),
    ...overASecond(rows.slice(-5)).map((value, n): [string, number] => [`${secondQuantityNames[n]}.second`, value]),
  ]);
  return {
    energy: (name) => {
      const found = energies.get(name);
      const unit = name.startsWith("energy") || name.startsWith("ampere_hours") ? 3600e-6 : 1;
      return found === undefined ? undefined : Number(found) * unit;
    },
    value: (name) => {
      const found = values.get(name);
      return found === undefined || Number.isNaN(found) ? undefined : found;
    },
    windows,
  };
}
