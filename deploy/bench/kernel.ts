import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWasmKernel } from "../../services/metrology/kernel/wasm/wasm-kernel.ts";
import { loadKernelModule } from "../../services/metrology/kernel-module.ts";
import { figure, inTurns, type Bench, type BenchProgress, type Figure } from "./bench.ts";
import { nativeKernels, ownKernel, pqopen, runningService, type Contender } from "./kernel-contenders.ts";
import { windowLatencies } from "./kernel-latency.ts";
import { canScale, scaling } from "./kernel-scaling.ts";
import { signalBlocks, signalSettings, substationSignal } from "./kernel-signal.ts";
import { canTellProcessorTime } from "./processor-time.ts";

/** The kernel by itself, and what is left of its speed in a running meter. */
export const kernel: Bench = {
  name: "kernel",
  describes:
    "Seconds of signal that the metrology kernel, and a running meter, analyse in a second of processor time, " +
    "against C and pqopen-lib.",
  async run({ quick, signal }, progress) {
    const rounds = quick ? 2 : 5;
    const folder = await mkdtemp(join(tmpdir(), "fourquad-bench-"));
    try {
      const samples = substationSignal(quick ? 12 : 60);
      const samplesFile = join(folder, "samples");
      await writeFile(samplesFile, new Uint8Array(samples.buffer));
      const figures = await compared(await contenders(folder, samplesFile, quick, signal), rounds, progress);
      progress("windows on their way, with one core busy");
      const latencies = await windowLatencies(quick ? 50 : 1500, signal);
      figures.push(figure("block with the end of a window to the window, one core busy", "ms", latencies));
      progress("memory and workers");
      figures.push(figure("memory of a further meter", "MB", [megabytesPerMeter(samples)]));
      if (canScale) figures.push(...(await scaling(rounds, quick ? 5 : 20, signal)));
      return figures;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Who is measured in turns: ours, and the others that ours are divided by. */
interface Field {
  kernel: Contender;
  ours: Contender[];
  others: Contender[];
}

async function contenders(folder: string, samplesFile: string, quick: boolean, signal: AbortSignal): Promise<Field> {
  const length = quick ? { warmUpSeconds: 20, seconds: 60 } : { warmUpSeconds: 120, seconds: 600 };
  const service = canTellProcessorTime ? runningService(length, signal) : [];
  const first = ownKernel("kernel, blocks of 1280", 1280, signal);
  return {
    kernel: first,
    ours: [
      ownKernel("kernel, blocks of 256", 256, signal),
      ownKernel("kernel in plain numbers", 1280, signal, true),
      ...service,
    ],
    others: [...(await nativeKernels(folder, samplesFile, signal)), ...(await pqopen(samplesFile, signal))],
  };
}

/** Figures of each contender, and the ratios, which are taken within a round. */
async function compared({ kernel: first, ours, others }: Field, rounds: number, progress: BenchProgress) {
  const list = [first, ...ours, ...others];
  const values = await inTurns(list, rounds, (contender, round) => {
    progress(`${contender.name}, round ${round + 1} of ${rounds}`);
    return contender.round();
  });
  const of = (contender: Contender): number[] => values.get(contender) ?? [];
  const ratio = (one: Contender, name: string, other: Contender): Figure =>
    figure(
      `${name} / ${other.name}`,
      "x",
      of(other).map((value, round) => (of(one)[round] as number) / value),
    );
  const peers = others.filter(({ isPeer }) => isPeer);
  return [
    ...list.map((contender) => figure(contender.name, "x", of(contender))),
    ...others.map((other) => ratio(first, "kernel", other)),
    ...ours.filter(({ isService }) => isService).flatMap((one) => peers.map((peer) => ratio(one, one.name, peer))),
  ];
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
