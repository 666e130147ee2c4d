import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommanderError } from "commander";
import { errorTable, exitCodes, MeterError } from "#runtime/errors.ts";
import { problemLine, ProblemsError } from "../config/problem.ts";
import type { Terminal } from "./terminal.ts";

/** Errors of a service that must not import the error table, but carries the same words. */
interface WorkedOutError extends Error {
  code: string;
  at: string;
  fix: string;
}

function isWorkedOut(error: unknown): error is WorkedOutError {
  const { code, at, fix } = error as Partial<WorkedOutError>;
  return (
    error instanceof Error &&
    typeof code === "string" &&
    code.startsWith("MTR_") &&
    typeof at === "string" &&
    typeof fix === "string"
  );
}

/** Prints an error as one line, or as JSON, and gives the exit code. */
export function reportFailure(error: unknown, json: boolean, terminal: Terminal): number {
  if (terminal.signal.aborted && (error as Error)?.name === "AbortError") return exitCodes.interrupted;
  if (error instanceof MeterError) return print(error, error.line(), error.exitCode, json, terminal);
  if (isWorkedOut(error)) {
    const exit =
      error.code in errorTable
        ? exitCodes[errorTable[error.code as keyof typeof errorTable].exit]
        : exitCodes.invalidInput;
    return print(error, `fourquad: ${error.code}: ${error.message.replaceAll(/\s*\n\s*/g, " ")}`, exit, json, terminal);
  }
  if (error instanceof CommanderError) return usage(error, json, terminal);
  const path = writeReport(error);
  const fix = path === undefined ? "report it with the command line that you gave" : `report it with the file ${path}`;
  const message = String((error as Error)?.message ?? error).replaceAll(/\s*\n\s*/g, " ");
  return print(
    { code: "MTR_BUG", message, at: path ?? "", fix },
    `fourquad: MTR_BUG: ${message}, this is a bug, ${fix}`,
    exitCodes.bug,
    json,
    terminal,
  );
}

function usage(error: CommanderError, json: boolean, terminal: Terminal): number {
  if (error.exitCode === 0) return exitCodes.done;
  const what =
    error.code === "commander.help"
      ? "a command is missing"
      : error.message.replace(/^error: /, "").replaceAll(/\s*\n\s*/g, " ");
  const failure = new MeterError("MTR_USAGE", what, "");
  return print(failure, failure.line(), exitCodes.usage, json, terminal);
}

function print(
  error: { code: string; message: string; at: string; fix: string },
  line: string,
  exit: number,
  json: boolean,
  terminal: Terminal,
): number {
  const problems = error instanceof ProblemsError ? error.problems : [];
  if (json) {
    const { code, message, at, fix } = error;
    terminal.out(
      `${JSON.stringify({ error: { code, message, at, fix, ...(problems.length > 0 && { problems }) } })}\n`,
    );
    return exit;
  }
  if (problems.length > 1) for (const problem of problems) terminal.err(`${problemLine(problem)}\n`);
  terminal.err(`${line}\n`);
  return exit;
}

function writeReport(error: unknown): string | undefined {
  const path = join(tmpdir(), `fourquad-report-${randomUUID()}.txt`);
  try {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    writeFileSync(path, `node ${process.version} on ${process.platform}\n${stack}\n`, { mode: 0o600 });
    return path;
  } catch {
    return undefined;
  }
}
