import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CompiledMap } from "../../services/comms-gateway/modbus/compiled-map.ts";
import { compileMapFile, type MapFiles } from "../../services/comms-gateway/modbus/map-files.ts";
import { ModbusMapError } from "../../services/comms-gateway/modbus/map-schema.ts";
import { ProblemsError } from "./problem.ts";
import { shown } from "./schema-problems.ts";
import { readBoundedText } from "./yaml-file.ts";

const code = "MTR_MODEL_INVALID";

/** Where the files of a map are looked for. */
export interface MapFolders {
  /** Folder of the model, then those of the models that it extends: the first that has the file gives it. */
  own: readonly string[];
  /** Folders of all models by name. */
  models: ReadonlyMap<string, string>;
}

/** Reads and checks the Modbus map of a model. @throws ProblemsError MTR_MODEL_INVALID with every bad row, at `file:line:column`. */
export function registerMap(file: string, folders: MapFolders): CompiledMap {
  const paths = folders.own.map((folder) => join(folder, file));
  const path = paths.find((each) => existsSync(each)) ?? (paths[0] as string);
  try {
    return compileMapFile(path, filesOf(folders));
  } catch (error) {
    if (!(error instanceof ModbusMapError)) throw error;
    const problems = error.problems.map(({ at, message }) => ({ at, key: "", message }));
    throw new ProblemsError(code, problems, path);
  }
}

function filesOf({ models }: MapFolders): MapFiles {
  return {
    find: (name, from) => {
      const [file, model] = name.split("/").reverse() as [string, string | undefined];
      const folder = model === undefined ? dirname(from) : models.get(model);
      if (folder === undefined) return { problem: `there is no model ${shown(model)}` };
      const path = join(folder, file);
      return existsSync(path) ? { path } : { problem: `there is no file ${shown(path)}` };
    },
    text: (path) => readBoundedText(path, { missing: code, invalid: code }),
  };
}
