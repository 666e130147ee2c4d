import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exitCodes, MeterError } from "#runtime/errors.ts";
import type { ChaosOptions } from "../cli/command-actions.ts";
import { LiveReport } from "./live-report.ts";
import { ProcessCluster } from "./process-cluster.ts";
import { runScenario, type ScenarioOutcome } from "./run-scenario.ts";
import { readScenario, type ChaosScenario, type Fault } from "./scenario.ts";
import { timelinePage } from "./timeline-page.ts";
import { verdictJson, verdictLines } from "./verdict-text.ts";

/** `fourquad chaos`: runs a scenario against processes of this host, and gives the exit code. */
export async function chaos({ file, out, html, seed, json, quiet, signal }: ChaosOptions): Promise<number> {
  const read = readScenario(file);
  const scenario: ChaosScenario =
    seed === undefined || read.random === undefined ? read : { ...read, random: { ...read.random, seed } };
  if (out !== undefined) await emptyFolder(out);
  const has = (kind: Fault["kind"]): boolean =>
    [...scenario.steps, ...(scenario.random?.of ?? [])].some((fault) => fault.kind === kind);
  const cluster = await ProcessCluster.open({
    // Node runs the built program, and the processes are to run the same.
    program: process.argv[1] as string,
    folder: out,
    smallDisk: has("full-disk"),
    steppedClock: has("clock-step"),
  });
  const stream = json || quiet ? { write: () => {} } : process.stderr;
  const report = new LiveReport(stream, scenario.durationSeconds);
  let outcome: ScenarioOutcome;
  try {
    report.line(`${scenario.title}: ${scenario.processes.map(({ name }) => name).join(", ")}`);
    outcome = await runScenario(scenario, cluster, { folder: cluster.folder, listener: report, signal });
  } finally {
    report.ends();
    await cluster.close();
  }
  await writeReports(scenario, outcome, { out, html });
  show(scenario, outcome, json);
  return outcome.verdict.passed ? exitCodes.done : exitCodes.verdictFailed;
}

function show(scenario: ChaosScenario, { verdict }: ScenarioOutcome, json: boolean): void {
  const text = json ? JSON.stringify(verdictJson(scenario, verdict)) : verdictLines(scenario, verdict).join("\n");
  process.stdout.write(`${text}\n`);
}

async function writeReports(
  scenario: ChaosScenario,
  outcome: ScenarioOutcome,
  { out, html }: { out: string | undefined; html: string | undefined },
): Promise<void> {
  const page = html ?? (out === undefined ? undefined : join(out, "timeline.html"));
  if (page !== undefined) await writeFile(page, timelinePage(scenario, outcome)).catch(unwritable(page));
  if (out !== undefined)
    await writeFile(
      join(out, "verdict.json"),
      `${JSON.stringify(verdictJson(scenario, outcome.verdict), undefined, 2)}\n`,
    );
}

/** A run begins with nothing: a ledger of an earlier one would be taken for its own. */
async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(unwritable(folder));
  if ((await readdir(folder)).length > 0)
    throw new MeterError("MTR_USAGE", "the folder is not empty", folder, "choose another one, or empty it");
}

const unwritable =
  (path: string) =>
  (cause: Error): never => {
    throw new MeterError(
      "MTR_DATA_UNWRITABLE",
      `it cannot be written: ${cause.message}`,
      path,
      "choose another place",
      { cause },
    );
  };
