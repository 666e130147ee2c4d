import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWasmKernel } from "../../services/metrology/kernel/wasm/wasm-kernel.ts";
import { loadKernelModule } from "../../services/metrology/kernel-module.ts";
import { nativeKernels, ownKernel, pqopen } from "./kernel-contenders.ts";
import { canScale, throughput } from "./kernel-scaling.ts";
import { signalBlocks, signalSettings, substationSignal } from "./kernel-signal.ts";

/** What was measured, in which unit, in every round. */
export interface KernelFigure {
  what: string;
  unit: "x" | "MB";
  values: number[];
}

export const describes =
  "Seconds of signal that the metrology kernel analyses in a second of processor time, against C and pqopen-lib, and how it scales";

/** Runs the contenders in turns; ratios are taken within a round, since the machine is never equally fast for long. */
export async function run({ quick }: { quick: boolean }, progress: (doing: string) => void): Promise<KernelFigure[]> {
  const rounds = quick ? 2 : 5;
  const folder = mkdtempSync(join(tmpdir(), "fourquad-bench-"));
  try {
    const samples = substationSignal(quick ? 12 : 60);
    const samplesFile = join(folder, "samples");
    writeFileSync(samplesFile, new Uint8Array(samples.buffer));
    const contenders = [
      ownKernel("kernel, blocks of 1280", 1280),
      ownKernel("kernel, blocks of 256", 256),
      ownKernel("kernel in plain numbers", 1280, true),
      ...nativeKernels(folder, samplesFile),
      ...pqopen(samplesFile),
    ];
    const values = contenders.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [n, contender] of contenders.entries()) {
        progress(`${contender.name}, round ${round + 1}`);
        values[n].push(contender.round());
      }
    }
    const figures: KernelFigure[] = contenders.map(({ name }, n) => ({ what: name, unit: "x", values: values[n] }));
    for (const [n, { name }] of contenders.entries()) {
      if (n < 3) continue;
      figures.push({ what: `kernel / ${name}`, unit: "x", values: values[n].map((other, k) => values[0][k] / other) });
    }
    progress("memory and workers");
    figures.push({ what: "memory of a further meter", unit: "MB", values: [megabytesPerMeter(samples)] });
    if (canScale) figures.push(await scaling(rounds, quick ? 5 : 20));
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function scaling(rounds: number, seconds: number): Promise<KernelFigure> {
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const one = await throughput(1, { meters: 8, seconds });
    values.push((await throughput(2, { meters: 8, seconds })) / one);
  }
  return { what: "two workers / one worker, 8 meters each", unit: "x", values };
}

/** Memory that each of 32 meters adds to the process, measured after a second of samples. */
function megabytesPerMeter(samples: Float32Array): number {
  const module = loadKernelModule();
  if (module === undefined) return 0;
  const blocks = signalBlocks(samples, 1280, 0).slice(0, 20);
  const open = (count: number) =>
    Array.from({ length: count }, () => {
      const kernel = createWasmKernel(module, signalSettings);
      for (const block of blocks) kernel.push(block, () => {});
      return kernel;
    });
  const first = open(4);
  const before = process.memoryUsage().rss;
  const more = open(32);
  const bytes = process.memoryUsage().rss - before;
  return first.length > 0 ? bytes / more.length / 2 ** 20 : 0;
}

/** `node dist/deploy/bench/kernel.js [--quick]` prints the figures: median, lowest, highest. */
if (process.argv[1]?.endsWith("bench/kernel.js")) {
  const figures = await run({ quick: process.argv.includes("--quick") }, (doing) => process.stderr.write(`${doing}\n`));
  for (const { what, unit, values } of figures) {
    const sorted = values.toSorted((a, b) => a - b);
    const [median, low, high] = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)!].map((value) =>
      value.toFixed(2),
    );
    process.stdout.write(`${what}: ${median} ${unit} (${low} to ${high})\n`);
  }
}
