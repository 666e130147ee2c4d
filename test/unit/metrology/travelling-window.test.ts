import { expect, it } from "vitest";
import { travelling } from "../../../services/metrology/travelling-window.ts";
import { blocksOf, meter, sample, settingsFor, threePhase } from "./synthetic.ts";
import { resultsOf, wasmKernel } from "./wasm-kernel.ts";

const samples = sample(threePhase(230, 5, 30), { rateHz: 3200, frequencyHz: 50, seconds: 0.7 });

it("takes the vectors of a window, and nothing of its neighbours, to another thread", () => {
  const windows = resultsOf(wasmKernel(settingsFor()), blocksOf(samples, 3200)).map(({ window }) => window);
  const vectors = (at: number) => (windows[at].harmonics as Float32Array).buffer;
  expect(vectors(0)).toBe(vectors(1));
  const { window, buffers } = travelling(windows[1]);
  expect(window).toEqual(windows[1]);
  const { harmonics, interharmonics, harmonicPhasors, halfCycleRms } = window;
  const numbers = harmonics.length + interharmonics.length + harmonicPhasors.length + halfCycleRms.length;
  expect(buffers.map(({ byteLength }) => byteLength)).toEqual([4 * numbers]);
  expect(structuredClone(window, { transfer: buffers })).toEqual(windows[1]);
});

it("leaves a window of the reference kernel as it is", () => {
  const [{ window }] = meter(settingsFor(), blocksOf(samples, 3200));
  expect(travelling(window)).toEqual({ window, buffers: [] });
});
