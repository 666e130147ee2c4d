import { Command, Option } from "commander";
import type { CommandActions } from "./command-actions.ts";
import type { Terminal } from "./terminal.ts";

/** What the commands share while one command line is carried out. */
export interface Context {
  terminal: Terminal;
  actions: CommandActions;
  /** Exit code of the command, set by its action. */
  exitCode: number;
}

const examples = new WeakMap<Command, readonly string[]>();

/** The examples at the end of a command's help. */
export const examplesOf = (command: Command): readonly string[] => examples.get(command) ?? [];

/** Adds a command with its `--json` and its two examples. `usage` is commander's: `show <code>`. */
export function addCommand(
  parent: Command,
  usage: string,
  description: string,
  own: readonly [string, string],
): Command {
  const command = parent.command(usage).description(description).allowExcessArguments(false);
  command.addOption(new Option("--json", "print JSON and nothing else, errors too").env("FOURQUAD_JSON"));
  setExamples(command, own);
  return command;
}

export function setExamples(command: Command, own: readonly [string, string]): void {
  examples.set(command, own);
  command.addHelpText("after", `\nExamples:\n${own.map((line) => `  ${line}`).join("\n")}`);
}

/** Adds a command that only holds others. */
export function addFamily(parent: Command, name: string, description: string, own: readonly [string, string]): Command {
  const family = parent.command(name).description(description);
  setExamples(family, own);
  return family;
}
