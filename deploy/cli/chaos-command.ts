import { InvalidArgumentError, Option, type Command } from "commander";
import { addCommand, type Context } from "./command-tree.ts";

interface ChaosFlags {
  json?: boolean;
  quiet?: boolean;
  out?: string;
  html?: string;
  seed?: number;
}

function seedOf(text: string): number {
  const seed = Number(text);
  if (!/^\d{1,10}$/.test(text) || seed > 0xffff_ffff) throw new InvalidArgumentError("A seed is 0 to 4294967295.");
  return seed;
}

/** `fourquad chaos SCENARIO.yaml`. */
export function addChaosCommand(program: Command, context: Context): void {
  const { terminal } = context;
  addCommand(program, "chaos", "kill, pause and cut off parts of a meter, and see whether it still counts right", [
    "fourquad chaos deploy/chaos/kill-metrology.yaml",
    "fourquad chaos deploy/chaos/soak.yaml --seed 7 --out ./soak --json",
  ])
    .argument("<scenario.yaml>", "what is done to which meter, and what must come out; see deploy/chaos")
    .addOption(
      new Option("--seed <number>", "another seed for faults at random").argParser(seedOf).env("FOURQUAD_SEED"),
    )
    .addOption(new Option("--html <file>", "write the timeline, one page for a browser").env("FOURQUAD_HTML"))
    .addOption(
      new Option("--out <dir>", "keep the logs, the broker's store, verdict.json and timeline.html here").env(
        "FOURQUAD_OUT",
      ),
    )
    .addOption(new Option("--quiet", "no report while it runs").env("FOURQUAD_QUIET"))
    .action(async (file: string, { json = false, quiet = false, out, html, seed }: ChaosFlags) => {
      context.exitCode = await context.actions.chaos({ file, out, html, seed, json, quiet, signal: terminal.signal });
    });
}
