import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { Option, type Command } from "commander";
import { MeterError } from "#runtime/errors.ts";
import { describeMap, describeMapCsv } from "../../services/comms-gateway/modbus/describe-map.ts";
import { findModel, modelFolders, readModel } from "../config/models.ts";
import { addCommand, addFamily, type Context } from "./command-tree.ts";
import { printJson, printTable } from "./terminal.ts";

const modelsOption = (): Option => new Option("--models <dir>", "folder with further models").env("FOURQUAD_MODELS");

interface ModelFlags {
  json?: boolean;
  models?: string;
}

/** `fourquad models list|show|map|export`. */
export function addModelsCommand(program: Command, context: Context): void {
  const models = addFamily(program, "models", "the meters that can be imitated", [
    "fourquad models list",
    "fourquad models show generic",
  ]);
  addList(models, context);
  addShow(models, context);
  addMap(models, context);
  addExport(models, context);
}

function addList(models: Command, { terminal }: Context): void {
  addCommand(models, "list", "list the models", [
    "fourquad models list",
    "fourquad models list --models ./my-models --json",
  ])
    .addOption(modelsOption())
    .action((flags: ModelFlags) => {
      const folders = modelFolders(flags.models);
      const found = [...folders.values()].map((folder) => readModel(folder, folders));
      if (flags.json)
        printJson(terminal, {
          models: found.map(({ id, title, description, folder }) => ({ id, title, description, folder })),
        });
      else
        printTable(terminal, [
          ["MODEL", "TITLE", "WIRING FORMS"],
          ...found.map(({ id, title, wiring }) => [id, title, wiring.forms.map(({ name }) => name).join(" ")]),
        ]);
    });
}

function addShow(models: Command, { terminal }: Context): void {
  addCommand(models, "show <model>", "show a model: ranges, wiring forms, names", [
    "fourquad models show series4100",
    "fourquad models show generic --json",
  ])
    .addOption(modelsOption())
    .action((id: string, flags: ModelFlags) => {
      const model = findModel(id, flags.models);
      // The compiled map is for programs; the rows themselves are in the file that `protocols` names.
      if (flags.json) return printJson(terminal, { ...model, registers: undefined });
      const { voltage, currentClasses, frequency } = model.ranges;
      terminal.out(`${model.title}\n${model.description}\n\n`);
      terminal.out(
        [
          `voltage    ${voltage.minimum} to ${voltage.maximum} V line to neutral`,
          `current    ${currentClasses.join(", ")} A`,
          `frequency  ${frequency.minimum} to ${frequency.maximum} Hz\n\n`,
        ].join("\n"),
      );
      printTable(terminal, [
        ["WIRING", "WHAT IT IS"],
        ...model.wiring.forms.map(({ name, title }) => [name === model.wiring.default ? `${name} *` : name, title]),
      ]);
      terminal.out("\n");
      printTable(terminal, [["NAME", "DATAPOINT"], ...Object.entries(model.names)]);
    });
}

function addMap(models: Command, { terminal }: Context): void {
  addCommand(models, "map <model>", "print the Modbus map of a model as a data sheet has it, in CSV", [
    "fourquad models map generic > registers.csv",
    "fourquad models map series4100 --json",
  ])
    .addOption(modelsOption())
    .action((id: string, flags: ModelFlags) => {
      const { registers } = findModel(id, flags.models);
      if (registers === undefined)
        throw new MeterError("MTR_USAGE", `the model ${id} speaks no Modbus`, "", "choose another model");
      if (flags.json) printJson(terminal, { registers: describeMap(registers) });
      else terminal.out(describeMapCsv(registers));
    });
}

function addExport(models: Command, { terminal }: Context): void {
  addCommand(models, "export <model> <dir>", "copy a model's folder, to make a model of one's own", [
    "fourquad models export generic ./my-models",
    "fourquad models export series4100 ./my-models --json",
  ])
    .addOption(modelsOption())
    .action((id: string, parent: string, flags: ModelFlags) => {
      const target = join(parent, id);
      if (existsSync(target))
        throw new MeterError("MTR_USAGE", "the folder exists already", target, "choose another folder");
      try {
        cpSync(findModel(id, flags.models).folder, target, { recursive: true });
      } catch (cause) {
        if (cause instanceof MeterError) throw cause;
        throw new MeterError(
          "MTR_DATA_UNWRITABLE",
          "the folder cannot be written",
          target,
          "correct its permissions or choose another folder",
          { cause },
        );
      }
      if (flags.json) printJson(terminal, { folder: target });
      else terminal.out(`${target}\n`);
    });
}
