import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { flickerFilters } from "../../services/metrology/kernel/flicker-filters.ts";
import { resamplerTaps } from "../../services/metrology/kernel/wasm/resampler-taps.ts";
import { cycleTwiddles, transformTables } from "../../services/metrology/kernel/wasm/transform-tables.ts";
import { signalRateHz } from "./kernel-signal.ts";

/** Something that analyses the signal: seconds of signal for each second of processor time, all threads of its process. */
export interface Contender {
  name: string;
  /** One round of measurement. */
  round(): number;
}

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const sources = join(repository, "deploy/bench");

/** Our kernel, in a process of its own; `plain` for the one in plain numbers. */
export function ownKernel(name: string, blockFrames: number, plain = false): Contender {
  const program = fileURLToPath(new URL("./kernel-once.js", import.meta.url));
  const options = [String(blockFrames), plain ? "1" : "10", ...(plain ? ["plain"] : [])];
  const run = (): string => execFileSync(process.execPath, [program, ...options], { encoding: "utf8" });
  return { name, round: () => Number.parseFloat(run()) };
}

/** The same arithmetic in C, for each compiler that is there. */
export function nativeKernels(folder: string, samplesFile: string): Contender[] {
  const tables = join(folder, "tables");
  writeFileSync(tables, nativeTables());
  return ["gcc", "clang"].flatMap((compiler) => {
    const program = join(folder, `kernel-${compiler}`);
    const source = join(sources, "native/kernel.c");
    const built = spawnSync(compiler, ["-O3", "-march=native", "-o", program, source, "-lm"]);
    if (built.status !== 0) return [];
    const run = (): string => execFileSync(program, [tables, samplesFile, "280", "1", "5"], { encoding: "utf8" });
    return [{ name: `C, 4 lanes (${compiler} -O3)`, round: () => Number.parseFloat(run()) }];
  });
}

/** The tables that our kernel has at 50 Hz and 12.8 kHz, one behind the other. */
function nativeTables(): Buffer {
  const { table } = resamplerTaps(256 / 1.015, 256 / 0.985);
  const { twiddles, joinTwiddles } = transformTables(10);
  const flicker = flickerFilters({ lampVoltage: 230, mainsHz: 50 }, signalRateHz / 13, 25);
  const { sections, smoothing, adaptation, scale } = flicker;
  const coefficients = new Float64Array([...sections.flat(), smoothing, adaptation, scale, 23 ** 2]);
  const parts = [table, twiddles, joinTwiddles, cycleTwiddles(), coefficients];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}

/** pqopen-lib with all its functions, where FOURQUAD_BENCH_PYTHON names a Python that has it. */
export function pqopen(samplesFile: string): Contender[] {
  const python = process.env.FOURQUAD_BENCH_PYTHON ?? "python3";
  if (spawnSync(python, ["-c", "import pqopen, daqopen"]).status !== 0) return [];
  const script = join(sources, "pqopen-full.py");
  const run = (): string => execFileSync(python, [script, samplesFile, String(signalRateHz)], { encoding: "utf8" });
  return [{ name: "pqopen-lib, full", round: () => Number.parseFloat(run()) }];
}
