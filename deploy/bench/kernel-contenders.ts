import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { flickerCoefficients } from "../../services/metrology/kernel/wasm/flicker-coefficients.ts";
import { resamplerTaps } from "../../services/metrology/kernel/wasm/resampler-taps.ts";
import { cycleTwiddles, transformTables } from "../../services/metrology/kernel/wasm/transform-tables.ts";
import { serviceFactors, type ServiceFactors, type ServiceLength } from "./kernel-service.ts";
import { signalRateHz } from "./kernel-signal.ts";

/** Something that analyses the signal: seconds of signal for each second of processor time, all threads of its process. */
export interface Contender {
  name: string;
  /** True for what a user would have instead of ours. */
  isPeer?: true;
  /** True for a running meter. */
  isService?: true;
  /** One round of measurement. */
  round(): Promise<number>;
}

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const sources = join(repository, "deploy/bench");

const start = promisify(execFile);

/** The number that a program prints. */
async function numberOf(program: string, options: readonly string[], signal: AbortSignal): Promise<number> {
  return Number.parseFloat((await start(program, options, { signal })).stdout);
}

/** Whether a program ends well. */
async function works(program: string, options: readonly string[], signal: AbortSignal): Promise<boolean> {
  return start(program, options, { signal }).then(
    () => true,
    () => false,
  );
}

/** Our kernel, in a process of its own; `plain` for the one in plain numbers. */
export function ownKernel(name: string, blockFrames: number, signal: AbortSignal, plain = false): Contender {
  const program = fileURLToPath(new URL("./kernel-once.js", import.meta.url));
  const options = [program, String(blockFrames), plain ? "1" : "10", ...(plain ? ["plain"] : [])];
  return { name, round: () => numberOf(process.execPath, options, signal) };
}

/** A running meter: one round runs it twice, and the contenders after the first tell what else was found in that round. */
export function runningService(length: ServiceLength, signal: AbortSignal): Contender[] {
  let found: ServiceFactors | undefined;
  const factor = (which: keyof ServiceFactors) => async (): Promise<number> => found?.[which] ?? Number.NaN;
  const first = async (): Promise<number> => (found = await serviceFactors(length, signal)).metrology;
  return [
    { name: "running metrology", isService: true, round: first },
    { name: "running metrology and its broker", isService: true, round: factor("withBroker") },
    { name: "running meter, all services, sampling too", isService: true, round: factor("wholeMeter") },
  ];
}

/** The same arithmetic in C, for each compiler that is there. */
export async function nativeKernels(folder: string, samplesFile: string, signal: AbortSignal): Promise<Contender[]> {
  const tables = join(folder, "tables");
  await writeFile(tables, nativeTables());
  const found: Contender[] = [];
  for (const compiler of ["gcc", "clang"]) {
    const program = join(folder, `kernel-${compiler}`);
    const options = ["-O3", "-march=native", "-o", program, join(sources, "native/kernel.c"), "-lm"];
    if (!(await works(compiler, options, signal))) continue;
    const round = (): Promise<number> => numberOf(program, [tables, samplesFile, "280", "1", "5"], signal);
    found.push({ name: `C, 4 lanes (${compiler} -O3)`, round });
  }
  return found;
}

/** The tables that our kernel has at 50 Hz and 12.8 kHz, one behind the other. */
function nativeTables(): Buffer {
  const { table } = resamplerTaps(256 / 1.015, 256 / 0.985);
  const { twiddles, joinTwiddles } = transformTables(5, 512);
  const flicker = { lampVoltage: 230, mainsHz: 50, lineToLine: false, deadVoltage: 23 } as const;
  const coefficients = flickerCoefficients(flicker, signalRateHz / 13);
  const parts = [table, twiddles, joinTwiddles, cycleTwiddles(), coefficients];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}

/** pqopen-lib with all its functions, where FOURQUAD_BENCH_PYTHON names a Python that has it. */
export async function pqopen(samplesFile: string, signal: AbortSignal): Promise<Contender[]> {
  const python = process.env.FOURQUAD_BENCH_PYTHON ?? "python3";
  if (!(await works(python, ["-c", "import pqopen, daqopen"], signal))) return [];
  const options = [join(sources, "pqopen-full.py"), samplesFile, String(signalRateHz)];
  return [{ name: "pqopen-lib, full", isPeer: true, round: () => numberOf(python, options, signal) }];
}
