import { existsSync } from "node:fs";
import { join } from "node:path";
import { type CompiledMap, compileMap } from "../../services/comms-gateway/modbus/compiled-map.ts";
import { parseMapCsv, type MapFile } from "../../services/comms-gateway/modbus/map-csv.ts";
import { ModbusMapError } from "../../services/comms-gateway/modbus/map-schema.ts";
import { ProblemsError } from "./problem.ts";
import { shown } from "./schema-problems.ts";
import { readBoundedText } from "./yaml-file.ts";

/** Most files that one map is made of. */
const filesMax = 64;
/** Most files that may include each other one inside the other. */
const depthMax = 8;
const code = "MTR_MODEL_INVALID";

/** Where the files of a map are looked for. */
export interface MapFolders {
  /** Folder of the model, then those of the models that it extends: the first that has the file gives it. */
  own: readonly string[];
  /** Folders of all models by name, for `include,MODEL/FILE`. */
  models: ReadonlyMap<string, string>;
}

/** One line `include,FILE[,OFFSET]` of a map. */
interface Include {
  file: string;
  offset: number;
  at: string;
}

/**
 * Reads and checks the Modbus map of a model and makes it answer reads. A line `include,FILE` takes in another file of the
 * folder, `include,MODEL/FILE` one of another model; a number after it is added to the addresses.
 *
 * @throws ProblemsError MTR_MODEL_INVALID with every bad row, each at `file:line:column`.
 */
export function registerMap(file: string, folders: MapFolders): CompiledMap {
  const path = folders.own.map((folder) => join(folder, file)).find((each) => existsSync(each));
  const first = path ?? join(folders.own[0] as string, file);
  try {
    const { rows, places } = new MapReader(folders).read(first, 0, []);
    if (rows.length === 0) throw new ModbusMapError([{ at: `${first}:1:1`, message: "the map has no rows" }]);
    return compileMap(rows, places);
  } catch (error) {
    if (!(error instanceof ModbusMapError)) throw error;
    const problems = error.problems.map(({ at, message }) => ({ at, key: "", message }));
    throw new ProblemsError(code, problems, first);
  }
}

class MapReader {
  readonly #folders: MapFolders;
  #files = 0;

  constructor(folders: MapFolders) {
    this.#folders = folders;
  }

  /** Rows of a file and of those that it includes. @param within the files that include it. */
  read(path: string, offset: number, within: readonly string[]): MapFile {
    this.#files++;
    const { text, includes } = includesOf(readBoundedText(path, { missing: code, invalid: code }), path);
    const { rows, places } = parseMapCsv(text, path);
    const own = { rows: rows.map((row) => Object.assign(row, { address: row.address + offset })), places };
    const others = includes.map((include) => {
      const inner = this.#fileOf(include, path, [...within, path]);
      return this.read(inner, offset + include.offset, [...within, path]);
    });
    return {
      rows: [own, ...others].flatMap((file) => file.rows),
      places: [own, ...others].flatMap((file) => file.places),
    };
  }

  #fileOf({ file, at }: Include, path: string, within: readonly string[]): string {
    const [name, model] = file.split("/").reverse() as [string, string | undefined];
    const folder = model === undefined ? join(path, "..") : this.#folders.models.get(model);
    const found = folder === undefined ? undefined : join(folder, name);
    const obstacle = this.#obstacle(file, found, within);
    if (obstacle !== undefined) throw new ModbusMapError([{ at, message: obstacle }]);
    return found as string;
  }

  /** Why a file cannot be taken in; undefined when it can. */
  #obstacle(file: string, found: string | undefined, within: readonly string[]): string | undefined {
    if (found === undefined) return `there is no model ${shown(file.split("/")[0])}`;
    if (within.includes(found)) return `${file} includes itself`;
    if (within.length >= depthMax) return `at most ${depthMax} files may include each other one inside the other`;
    if (this.#files >= filesMax) return `a map is made of at most ${filesMax} files`;
    return existsSync(found) ? undefined : `there is no file ${shown(found)}`;
  }
}

/** The lines of a file that take in others, and its text without them, in which every line keeps its number. */
function includesOf(text: string, path: string): { text: string; includes: Include[] } {
  const includes: Include[] = [];
  const lines = text.split("\n").map((line, index) => {
    if (!/^include\s*(,|$)/.test(line)) return line;
    const at = `${path}:${index + 1}:1`;
    const match = /^include\s*,\s*((?:[a-z0-9-]+\/)?[a-z0-9-]+\.csv)\s*(?:,\s*(-?\d{1,5})?\s*)?$/.exec(line.trimEnd());
    if (match === null)
      throw new ModbusMapError([{ at, message: "write include,FILE.csv or include,MODEL/FILE.csv, and an offset" }]);
    includes.push({ file: match[1] as string, offset: Number(match[2] ?? 0), at });
    return "#";
  });
  return { text: lines.join("\n"), includes };
}
