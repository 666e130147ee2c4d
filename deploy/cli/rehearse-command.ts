import { Option, type Command } from "commander";
import { addCommand, type Context } from "./command-tree.ts";
import { addConfigOptions, configsOf } from "./config-options.ts";
import type { ResolvedConfig } from "../config/resolve-config.ts";

interface RehearseFlags {
  json?: boolean;
  quiet?: boolean;
}

/** `fourquad rehearse COURSE.yaml [meter.yaml]`. */
export function addRehearseCommand(program: Command, context: Context): void {
  const { terminal } = context;
  const command = addCommand(
    program,
    "rehearse",
    "a year of tariffs, demand and bills in seconds, from a course of energy",
    ["fourquad rehearse deploy/rehearsals/small-works.yaml", "fourquad rehearse course.yaml meter.yaml --json"],
  ).argument("<course.yaml>", "powers by hour, day and month, outages and commands; see deploy/rehearsals");
  addConfigOptions(command)
    .addOption(new Option("--quiet", "no progress").env("FOURQUAD_QUIET"))
    .action(
      async (
        course: string,
        file: string | undefined,
        { json = false, quiet = false }: RehearseFlags,
        own: Command,
      ) => {
        const config = configsOf(own, file, terminal)[0] as ResolvedConfig;
        context.exitCode = await context.actions.rehearse({
          file: course,
          config,
          json,
          quiet,
          signal: terminal.signal,
        });
      },
    );
}
