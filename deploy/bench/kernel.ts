import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWasmKernel } from "../../services/metrology/kernel/wasm/wasm-kernel.ts";
import { loadKernelModule } from "../../services/metrology/kernel-module.ts";
import { figure, inTurns, type Bench, type BenchProgress, type Figure } from "./bench.ts";
import { nativeKernels, ownKernel, pqopen, type Contender } from "./kernel-contenders.ts";
import { canScale, throughput } from "./kernel-scaling.ts";
import { signalBlocks, signalSettings, substationSignal } from "./kernel-signal.ts";

/** The kernel by itself, without broker and services. */
export const kernel: Bench = {
  name: "kernel",
  describes:
    "Seconds of signal that the metrology kernel analyses in a second of processor time, against C and pqopen-lib.",
  async run({ quick, signal }, progress) {
    const rounds = quick ? 2 : 5;
    const folder = await mkdtemp(join(tmpdir(), "fourquad-bench-"));
    try {
      const samples = substationSignal(quick ? 12 : 60);
      const samplesFile = join(folder, "samples");
      await writeFile(samplesFile, new Uint8Array(samples.buffer));
      const figures = await compared(await contenders(folder, samplesFile, signal), rounds, progress);
      progress("memory and workers");
      figures.push(figure("memory of a further meter", "MB", [megabytesPerMeter(samples)]));
      if (canScale) figures.push(await scaling(rounds, quick ? 5 : 20));
      return figures;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Ours come first: the others are what the first of them is divided by. */
const ownCount = 3;

async function contenders(folder: string, samplesFile: string, signal: AbortSignal): Promise<Contender[]> {
  return [
    ownKernel("kernel, blocks of 1280", 1280, signal),
    ownKernel("kernel, blocks of 256", 256, signal),
    ownKernel("kernel in plain numbers", 1280, signal, true),
    ...(await nativeKernels(folder, samplesFile, signal)),
    ...(await pqopen(samplesFile, signal)),
  ];
}

/** Figures of each contender, and the ratios, which are taken within a round. */
async function compared(list: Contender[], rounds: number, progress: BenchProgress): Promise<Figure[]> {
  const values = await inTurns(list, rounds, (contender, round) => {
    progress(`${contender.name}, round ${round + 1} of ${rounds}`);
    return contender.round();
  });
  const of = (contender: Contender): number[] => values.get(contender) ?? [];
  const ratios = list
    .slice(ownCount)
    .map((other) => [other.name, of(other).map((value, round) => of(list[0])[round] / value)] as const);
  return [
    ...list.map((contender) => figure(contender.name, "x", of(contender))),
    ...ratios.map(([name, ratio]) => figure(`kernel / ${name}`, "x", ratio)),
  ];
}

/** How much more two workers do than one, by the clock on the wall: the machine must be idle for it to mean anything. */
async function scaling(rounds: number, seconds: number): Promise<Figure> {
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const one = await throughput(1, { meters: 8, seconds });
    values.push((await throughput(2, { meters: 8, seconds })) / one);
  }
  return figure("two workers / one worker, 8 meters each", "x", values);
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
