import { Option, type Command } from "commander";
import { exitCodes } from "#runtime/errors.ts";
import { unknownName } from "../config/closest.ts";
import {
  configDefaults,
  configJsonSchema,
  configKeys,
  configKeySchema,
  environmentName,
} from "../config/config-schema.ts";
import { treeGet } from "../config/layers.ts";
import { fleetValues, warningLines } from "../config/fleet.ts";
import type { ResolvedConfig } from "../config/resolve-config.ts";
import { shown } from "../config/schema-problems.ts";
import { addCommand, addFamily, type Context } from "./command-tree.ts";
import { addConfigOptions, configsOf } from "./config-options.ts";
import { printJson, printTable } from "./terminal.ts";

/** `fourquad config check|schema|show|explain`. */
export function addConfigCommand(program: Command, context: Context): void {
  const config = addFamily(program, "config", "the configuration of a meter", [
    "fourquad config check meter.yaml",
    "fourquad config explain nominal.voltage",
  ]);
  addCheck(config, context);
  addShow(config, context);
  const { terminal } = context;

  addCommand(config, "schema", "print the JSON Schema of meter.yaml, for editors", [
    "fourquad config schema > meter.schema.json",
    "fourquad config schema --json",
  ]).action(() => printJson(terminal, configJsonSchema()));

  addCommand(config, "explain <key>", "explain a key of meter.yaml", [
    "fourquad config explain nominal.voltage",
    "fourquad config explain demand.subintervals --json",
  ]).action((key: string, { json }: { json?: boolean }) => {
    const description = configKeySchema(key)?.description;
    if (description === undefined)
      throw unknownName("MTR_USAGE", "key", key, configKeys, { otherwise: "see fourquad config schema" });
    const found = {
      key,
      description,
      default: treeGet(configDefaults, key) ?? null,
      environment: environmentName(key),
    };
    if (json) printJson(terminal, found);
    else
      terminal.out(
        `${key}\n  ${description}\n  default      ${found.default === null ? "none" : shown(found.default)}\n  environment  ${found.environment}\n`,
      );
  });
}

function addCheck(config: Command, context: Context): void {
  const { terminal } = context;
  const check = addCommand(config, "check", "check a configuration: exit 0 good, 3 doubtful, 4 invalid", [
    "fourquad config check meter.yaml",
    "fourquad config check meter.yaml --model series4100 --json",
  ]);
  addConfigOptions(check).action((file: string | undefined, { json }: { json?: boolean }, command: Command) => {
    const meters = configsOf(command, file, terminal);
    const warnings = meters.flatMap((one) => one.warnings);
    context.exitCode = warnings.length > 0 ? exitCodes.problemsFound : exitCodes.done;
    const [{ meter, model }] = meters as [ResolvedConfig];
    const others = meters.length === 1 ? {} : { meters: meters.map((one) => one.meter) };
    if (json) printJson(terminal, { meter, model: model.id, ...others, problems: warnings });
    else if (warnings.length === 0 && meters.length === 1) terminal.out(`${meter}: good, model ${model.id}\n`);
    else if (warnings.length === 0) terminal.out(`${meters.length} meters, ${meter} and on: good\n`);
    else for (const line of warningLines(meters, () => true)) terminal.out(`${line}\n`);
  });
}

function addShow(config: Command, { terminal }: Context): void {
  const show = addCommand(config, "show", "show the configuration with the origin of every value", [
    "fourquad config show meter.yaml --effective",
    "fourquad config show meter.yaml --diff --json",
  ])
    .addOption(new Option("--effective", "every value (the default)").conflicts("diff").env("FOURQUAD_SHOW_EFFECTIVE"))
    .addOption(new Option("--diff", "only values that differ from the defaults").env("FOURQUAD_SHOW_DIFF"));
  addConfigOptions(show).action(
    (file: string | undefined, { json, diff }: { json?: boolean; diff?: boolean }, command: Command) => {
      const all = fleetValues(configsOf(command, file, terminal)).map((entry) =>
        Object.assign({ default: treeGet(configDefaults, entry.key) ?? null }, entry),
      );
      const several = all.some(({ meter }) => meter !== undefined);
      const values = diff ? all.filter((entry) => JSON.stringify(entry.value) !== JSON.stringify(entry.default)) : all;
      if (json) printJson(terminal, { values });
      else
        printTable(terminal, [
          [...(several ? ["METER"] : []), "KEY", "VALUE", ...(diff ? ["DEFAULT"] : []), "ORIGIN"],
          ...values.map((entry) => [
            ...(several ? [entry.meter ?? "all"] : []),
            entry.key,
            shown(entry.value),
            ...(diff ? [shown(entry.default)] : []),
            entry.origin,
          ]),
        ]);
    },
  );
}
