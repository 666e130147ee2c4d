import { Option, type Command } from "commander";
import { addCommand, type Context } from "./command-tree.ts";

interface BenchFlags {
  json?: boolean;
  quiet?: boolean;
  quick?: boolean;
  list?: boolean;
  only?: string[];
}

const names = (text: string): string[] => text.split(",").map((name) => name.trim());

/** `fourquad bench`. */
export function addBenchCommand(program: Command, context: Context): void {
  addCommand(program, "bench", "measure this program on this machine, in a temporary folder", [
    "fourquad bench --quick",
    "fourquad bench --only takeover,commit --json",
  ])
    .addOption(
      new Option("--only <names>", "benches to run, separated by commas; see --list")
        .argParser(names)
        .env("FOURQUAD_ONLY"),
    )
    .addOption(new Option("--list", "list the benches and run none").env("FOURQUAD_LIST"))
    .addOption(new Option("--quick", "fewer repetitions on less data").env("FOURQUAD_QUICK"))
    .addOption(new Option("--quiet", "no progress").env("FOURQUAD_QUIET"))
    .action(async ({ json = false, quiet = false, quick = false, list = false, only = [] }: BenchFlags) => {
      const { signal } = context.terminal;
      context.exitCode = await context.actions.bench({ json, quiet, quick, list, only, signal });
    });
}
