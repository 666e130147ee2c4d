import { InvalidArgumentError, Option, type Command } from "commander";
import { isSubsystemName, subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { closest } from "../config/closest.ts";
import { warningLines } from "../config/fleet.ts";
import { addCommand, type Context } from "./command-tree.ts";
import { addConfigOptions, configsOf } from "./config-options.ts";

/** `sampler,metrology` as names of services, each once. */
function serviceNames(text: string): SubsystemName[] {
  const names = [...new Set(text.split(",").map((name) => name.trim()))];
  return names.map((name) => {
    if (isSubsystemName(name)) return name;
    const near = closest(name, subsystemNames);
    throw new InvalidArgumentError(
      near === undefined ? `Allowed are ${subsystemNames.join(", ")}.` : `Did you mean ${near}?`,
    );
  });
}

interface RunFlags {
  json?: boolean;
  quiet?: boolean;
  services?: SubsystemName[];
}

/** `fourquad run`. */
export function addRunCommand(program: Command, context: Context): void {
  const { terminal } = context;
  const run = addCommand(program, "run", "run a meter, or many", [
    "fourquad run",
    "fourquad run meter.yaml --source fault.cfg --speed max --json",
  ]);
  addConfigOptions(run)
    .addOption(
      new Option("--services <list>", `services to run here, separated by commas: ${subsystemNames.join(", ")}`)
        .argParser(serviceNames)
        .env("FOURQUAD_SERVICES"),
    )
    .addOption(new Option("--quiet", "no progress").env("FOURQUAD_QUIET"))
    .action(
      async (
        file: string | undefined,
        { json = false, quiet = false, services = [...subsystemNames] }: RunFlags,
        command: Command,
      ) => {
        const meters = configsOf(command, file, terminal);
        if (!json)
          // A source that is not there is about to be an error of its own.
          for (const line of warningLines(meters, ({ key }) => key !== "source"))
            terminal.err(`fourquad: warning: ${line}\n`);
        context.exitCode = await context.actions.run({ meters, services, json, quiet, signal: terminal.signal });
      },
    );
}
