import { type CompiledMap, compileMap } from "./compiled-map.ts";
import { type MapFile, parseMapCsv } from "./map-csv.ts";
import { ModbusMapError } from "./map-schema.ts";

/** Most files that one map is made of. */
const filesMax = 64;
/** Most files that may include each other one inside the other. */
const depthMax = 8;

/** The files that a map may be made of. */
export interface MapFiles {
  /** Path of a file, seen from the one that includes it: `FILE` beside it, or `MODEL/FILE`; or why there is none. */
  find(name: string, from: string): { path: string } | { problem: string };
  text(path: string): string;
}

/** One line `include,FILE[,OFFSET]` of a map. */
interface Include {
  file: string;
  offset: number;
  at: string;
}

/**
 * Reads and checks a map file and those that it includes, and makes it answer reads. A line `include,FILE` takes in another
 * file of the folder, `include,MODEL/FILE` one of another model; a number after it is added to the addresses.
 *
 * @throws {ModbusMapError} with every bad row, each at `path:line:column`.
 */
export function compileMapFile(path: string, files: MapFiles): CompiledMap {
  const { rows, places } = new MapReader(files).read(path, 0, []);
  if (rows.length === 0) throw new ModbusMapError([{ at: `${path}:1:1`, message: "the map has no rows" }]);
  return compileMap(rows, places);
}

class MapReader {
  readonly #files: MapFiles;
  #read = 0;

  constructor(files: MapFiles) {
    this.#files = files;
  }

  /** Rows of a file and of those that it includes. @param within the files that include it. */
  read(path: string, offset: number, within: readonly string[]): MapFile {
    this.#read++;
    const { text, includes } = includesOf(this.#files.text(path), path);
    const { rows, places } = parseMapCsv(text, path);
    const own = { rows: rows.map((row) => Object.assign(row, { address: row.address + offset })), places };
    const chain = [...within, path];
    const others = includes.map((include) => this.read(this.#pathOf(include, chain), offset + include.offset, chain));
    return {
      rows: [own, ...others].flatMap((file) => file.rows),
      places: [own, ...others].flatMap((file) => file.places),
    };
  }

  /** Where an included file stands. @param chain the files that include it, the nearest last. */
  #pathOf({ file, at }: Include, chain: readonly string[]): string {
    const found = this.#files.find(file, chain.at(-1) as string);
    const problem = "problem" in found ? found.problem : this.#obstacle(file, found.path, chain);
    if (problem !== undefined) throw new ModbusMapError([{ at, message: problem }]);
    return (found as { path: string }).path;
  }

  /** Why a file cannot be taken in; undefined when it can. */
  #obstacle(file: string, path: string, chain: readonly string[]): string | undefined {
    if (chain.includes(path)) return `${file} includes itself`;
    if (chain.length >= depthMax) return `at most ${depthMax} files may include each other one inside the other`;
    return this.#read >= filesMax ? `a map is made of at most ${filesMax} files` : undefined;
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
