import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { MeterError } from "#runtime/errors.ts";
import type { CompiledMap } from "../../services/comms-gateway/modbus/compiled-map.ts";
import { unknownName } from "./closest.ts";
import { readModelFile } from "./model-file.ts";
import { modelSchema, type ModelFile } from "./model-schema.ts";
import { ProblemsError } from "./problem.ts";
import { registerMap } from "./register-map.ts";
import { schemaProblems } from "./schema-problems.ts";

/** A meter as data: the content of its folder (decision D7). */
export interface Model extends ModelFile {
  folder: string;
  /** The Modbus map; undefined when the model has none. */
  registers: CompiledMap | undefined;
}

/** Most model folders that are looked at in one place. */
const modelCountMax = 1000;
const codes = { invalid: "MTR_MODEL_INVALID" } as const;

/** The models that come with the program. The compiled program stands one folder deeper than its sources. */
function builtInModels(): string {
  const beside = fileURLToPath(new URL("../models", import.meta.url));
  return existsSync(join(beside, "generic"))
    ? beside
    : fileURLToPath(new URL("../../../deploy/models", import.meta.url));
}

/** Names of models and their folders; a user's folder hides a built-in of the same name. */
export function modelFolders(usersFolder?: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const parent of [builtInModels(), usersFolder]) {
    if (parent === undefined) continue;
    for (const name of namesIn(parent)) found.set(name, join(parent, name));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function namesIn(parent: string): string[] {
  try {
    return readdirSync(parent)
      .filter((name) => existsSync(join(parent, name, "model.yaml")))
      .slice(0, modelCountMax);
  } catch (cause) {
    throw new MeterError("MTR_MODEL_UNKNOWN", "the folder of models cannot be read", parent, "correct --models", {
      cause,
    });
  }
}

/**
 * Reads and checks one model folder, what it extends and its maps as well.
 * @param folders of the models that it may extend.
 * @throws MeterError MTR_MODEL_INVALID with every problem.
 */
export function readModel(folder: string, folders: ReadonlyMap<string, string> = modelFolders()): Model {
  const source = readModelFile(folder, folders);
  const problems = schemaProblems(modelSchema, source.value, source.at);
  if (problems.length > 0) throw new ProblemsError(codes.invalid, problems, source.file);
  const model = modelSchema.parse(source.value);
  if (model.id !== basename(folder))
    throw new ProblemsError(
      codes.invalid,
      [{ at: source.at(["id"]), key: "id", message: `must be the name of the folder, ${basename(folder)}` }],
      source.file,
    );
  const { modbus } = model.protocols;
  const registers = modbus && registerMap(modbus.file, { own: source.folders, models: folders });
  return { ...model, folder, registers };
}

/** The model of that name. @throws MeterError MTR_MODEL_UNKNOWN with the nearest name. */
export function findModel(id: string, usersFolder?: string): Model {
  const folders = modelFolders(usersFolder);
  const folder = folders.get(id);
  if (folder !== undefined) return readModel(folder, folders);
  throw unknownName("MTR_MODEL_UNKNOWN", "model", id, [...folders.keys()]);
}
