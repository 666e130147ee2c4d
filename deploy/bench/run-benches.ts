import { cpus, totalmem } from "node:os";
import { unknownName } from "../config/closest.ts";
import { version } from "../version.ts";
import type { Bench, BenchOptions, BenchProgress, Figure } from "./bench.ts";

/** What a bench found. */
export interface BenchResult {
  name: string;
  describes: string;
  figures: Figure[];
}

/** What was measured, and on what. */
export interface BenchReport {
  version: string;
  node: string;
  cpu: string;
  cores: number;
  memoryGB: number;
  quick: boolean;
  benches: BenchResult[];
}

/** The benches of those names, in their own order. @throws MeterError MTR_USAGE for a name that none has. */
export function chosenBenches(benches: readonly Bench[], only: readonly string[]): readonly Bench[] {
  const names = benches.map(({ name }) => name);
  for (const name of only) {
    if (names.includes(name)) continue;
    throw unknownName("MTR_USAGE", "bench", name, names, {
      at: "--only",
      otherwise: `choose among ${names.join(", ")}`,
    });
  }
  return only.length === 0 ? benches : benches.filter(({ name }) => only.includes(name));
}

/** Runs benches one after the other. @param found is told each result as it comes. */
export async function runBenches(
  benches: readonly Bench[],
  options: BenchOptions,
  progress: BenchProgress,
  found: (result: BenchResult) => void,
): Promise<BenchReport> {
  const results: BenchResult[] = [];
  for (const { name, describes, run } of benches) {
    options.signal.throwIfAborted();
    const figures = await run(options, (doing) => progress(`${name}: ${doing}`));
    const result = { name, describes, figures };
    results.push(result);
    found(result);
  }
  const machine = { cpu: cpus()[0]?.model.trim() ?? "unknown", cores: cpus().length };
  const memoryGB = Math.round(totalmem() / 1e9);
  return { version, node: process.version, ...machine, memoryGB, quick: options.quick, benches: results };
}

const digits = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** A result as a table for people. */
export function resultLines({ name, describes, figures }: BenchResult): string[] {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const columns = ["min", "median", "p99", "max"] as const;
  return [
    `${name}: ${describes}`,
    `  ${"".padEnd(width)}  ${columns.map((column) => column.padStart(9)).join("")}         n`,
    ...figures.map(
      (figure) =>
        `  ${figure.what.padEnd(width)}  ${columns.map((column) => digits(figure[column]).padStart(9)).join("")} ` +
        `${figure.unit.padEnd(3)} ${String(figure.count).padStart(5)}`,
    ),
  ];
}
