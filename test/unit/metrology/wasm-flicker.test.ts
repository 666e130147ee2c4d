import { describe, expect, it } from "vitest";
import { channelCount } from "#schemas/samples.ts";
import { KernelMemory } from "../../../services/metrology/kernel/wasm/kernel-memory.ts";
import { WasmFlickermeter } from "../../../services/metrology/kernel/wasm/wasm-flickermeter.ts";
import { loadKernelModule } from "../../../services/metrology/kernel-module.ts";
import { settingsFor } from "./synthetic.ts";

const rateHz = 3200;
const halfCycle = rateHz / 100;

/** Highest Pinst of the first voltage between `settled` and `seconds`. */
function highest(volts: (seconds: number) => number, lampVoltage: 120 | 230, mainsHz: 50 | 60): number {
  const memory = new KernelMemory(loadKernelModule()!);
  const samples = memory.reserve(rateHz);
  const { wiring } = settingsFor();
  const flicker = { lampVoltage, mainsHz, lineToLine: false, deadVoltage: 10 };
  const meter = new WasmFlickermeter(
    memory,
    { nominalFrequencyHz: mainsHz, rateHz, wiring, signallingHz: [], flicker, frames: rateHz },
    undefined,
  );
  const ends = Array.from({ length: 20 }, (_, n) => (n + 1) * halfCycle);
  let most = 0;
  for (let window = 0; window < 80; window++) {
    for (let n = 0; n < 20 * halfCycle; n++) {
      samples[n * channelCount] = volts((window * 20 * halfCycle + n) / rateHz);
    }
    const levels = meter.measure(0, 20 * halfCycle, ends).slice(0, 20);
    if (window >= 50) most = Math.max(most, ...levels);
  }
  return most;
}

/** A voltage with modulation by `percent` from peak to peak, sinusoidal or rectangular. */
function modulated(volts: number, mainsHz: number, hz: number, percent: number, shape: "sin" | "rect") {
  return (seconds: number): number => {
    const wave = shape === "sin" ? Math.sin(2 * Math.PI * hz * seconds) : (hz * seconds) % 1 < 0.5 ? 1 : -1;
    return Math.SQRT2 * volts * Math.sin(2 * Math.PI * mainsHz * seconds) * (1 + (percent / 200) * wave);
  };
}

describe("the flickermeter of the WebAssembly kernel", () => {
  it.each([
    [230, 50, 0.5, 2.325, "sin"],
    [230, 50, 8.8, 0.25, "sin"],
    [230, 50, 25, 1.037, "sin"],
    [230, 50, 33.3333, 2.128, "sin"],
    [230, 50, 1.5, 0.429, "rect"],
    [230, 50, 8.8, 0.196, "rect"],
    [120, 60, 8.8, 0.321, "sin"],
    [120, 60, 25, 1.464, "sin"],
    [120, 60, 40, 4.393, "sin"],
    [120, 60, 20, 0.746, "rect"],
  ] as const)(
    "gives Pinst 1 within 2 % (8 % allowed) for a %i V lamp at %i Hz, modulated at %f Hz by %f %%, %s",
    (lamp, mainsHz, hz, percent, shape) => {
      const found = highest(modulated(lamp, mainsHz, hz, percent, shape), lamp, mainsHz);
      expect(Math.abs(found - 1)).toBeLessThan(0.02);
    },
  );
});
