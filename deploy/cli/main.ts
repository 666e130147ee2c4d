import { Command } from "commander";
import { exitCodes } from "#runtime/errors.ts";
import type { CommandActions } from "./command-actions.ts";
import { setExamples, type Context } from "./command-tree.ts";
import { version } from "../version.ts";
import { addChaosCommand } from "./chaos-command.ts";
import { addBenchCommand } from "./bench-command.ts";
import { addCompletionCommand } from "./completion-command.ts";
import { addConfigCommand } from "./config-command.ts";
import { addErrorsCommand } from "./errors-command.ts";
import { reportFailure } from "./failure.ts";
import { addLedgerCommands } from "./ledger-commands.ts";
import { addModelsCommand } from "./models-command.ts";
import { addRehearseCommand } from "./rehearse-command.ts";
import { addRunCommand } from "./run-command.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/** The command tree. Its actions leave the exit code in the context. */
export function createProgram(actions: CommandActions, terminal: Terminal): { program: Command; context: Context } {
  const context: Context = { actions, terminal, exitCode: exitCodes.done };
  const program = new Command("fourquad")
    .description("An electricity meter in software.")
    .version(version, "--version", "print the version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .showSuggestionAfterError();
  setExamples(program, ["fourquad run", "fourquad read energy.active"]);
  addRunCommand(program, context);
  addLedgerCommands(program, context);
  addChaosCommand(program, context);
  addRehearseCommand(program, context);
  addModelsCommand(program, context);
  addConfigCommand(program, context);
  addErrorsCommand(program, context);
  addBenchCommand(program, context);
  addCompletionCommand(program, () => withoutHidden(createProgram(actions, terminal).program));
  return { program, context };
}

/** The completion library adds a `complete` of its own, so the tree that it reads must not have one. */
function withoutHidden(program: Command): Command {
  const commands = program.commands as Command[];
  commands.splice(
    commands.findIndex((command) => command.name() === "complete"),
    1,
  );
  return program;
}

/**
 * Carries out a command line and gives the exit code; never rejects.
 * @param words the arguments after the program's name.
 */
export async function runCommandLine(
  words: readonly string[],
  actions: CommandActions,
  terminal: Terminal,
): Promise<number> {
  const { program, context } = createProgram(actions, terminal);
  const json = words.includes("--json") || Boolean(terminal.environment.FOURQUAD_JSON);
  try {
    await program.parseAsync([...words], { from: "user" });
    return terminal.signal.aborted ? exitCodes.interrupted : context.exitCode;
  } catch (error) {
    return reportFailure(error, json, terminal);
  }
}

/** The whole program: signals, uncaught errors, and the exit code of the process. A second SIGINT ends it at once. */
export async function main(actions: CommandActions): Promise<void> {
  // An empty variable is an unset one; the option parser would take it for a flag.
  for (const [name, value] of Object.entries(process.env)) {
    if (name.startsWith("FOURQUAD_") && value === "") delete process.env[name];
  }
  const interrupt = new AbortController();
  const terminal = processTerminal(interrupt.signal);
  const words = process.argv.slice(2);
  const stop = (): void => {
    if (interrupt.signal.aborted) process.exit(exitCodes.interrupted);
    interrupt.abort();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  process.on("uncaughtException", (error) => process.exit(reportFailure(error, words.includes("--json"), terminal)));
  // A reader that leaves early (`fourquad read | head`) is no bug.
  process.stdout.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? exitCodes.done : exitCodes.bug),
  );
  process.exitCode = await runCommandLine(words, actions, terminal);
}
