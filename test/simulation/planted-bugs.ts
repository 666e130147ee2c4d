import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Runtime } from "./participant.ts";

/** Files that a bug may be in. */
const files = ["actor.ts", "ledger.ts", "recovery.ts"] as const;

/** A change of the runtime's own source that makes it wrong. */
export interface PlantedBug {
  name: string;
  file: (typeof files)[number];
  /** Stands exactly once in the file, with whatever white space the format puts where this has any. */
  replace: string;
  by: string;
}

export const plantedBugs: readonly PlantedBug[] = [
  {
    name: "an append without an expected sequence",
    file: "ledger.ts",
    replace: "expectedLastSequence: this.#last?.sequence ?? 0",
    by: "expectedLastSequence: undefined",
  },
  {
    name: "a commit without the cursor of its input",
    file: "ledger.ts",
    replace: "cursors: cursor === undefined",
    by: "cursors: cursor !== undefined",
  },
  {
    name: "a command's commit with cursors of inputs that left no fact",
    file: "ledger.ts",
    replace:
      "cursor === undefined ? (this.#last?.commit.cursors ?? []) : [...new Map(this.#cursors).set(cursor.input, cursor).values()]",
    by: "[...(cursor === undefined ? this.#cursors : new Map(this.#cursors).set(cursor.input, cursor)).values()]",
  },
  {
    name: "a snapshot trusted without its hash",
    file: "recovery.ts",
    replace: " || Buffer.compare(commitHash(entry.bytes), snapshot.hash) !== 0",
    by: "",
  },
  { name: "a snapshot of what a restart reads again", file: "ledger.ts", replace: "this.#readAhead || ", by: "" },
  {
    name: "a refused append taken for a lost answer",
    file: "ledger.ts",
    replace: "Buffer.compare(last.bytes, bytes) === 0",
    by: "last.bytes.length > 0",
  },
  {
    name: "an epoch that was not opened",
    file: "actor.ts",
    replace: "await ledger.open(settings, await ledger.adoptedSettings(), leading);",
    by: "",
  },
  {
    name: "an input observed after its facts",
    file: "actor.ts",
    replace: "await this.#append(facts, timeNs, cursor);",
    by: "await this.#append(facts, timeNs, cursor); this.#ledger.state = subsystem.observe?.(this.state, input) ?? this.state;",
  },
  {
    name: "an input taken twice",
    file: "actor.ts",
    replace: "const from = await firstUnread(ports, meter, positions);",
    by: `const [newest] = [...positions.values()].sort((a, b) => b.sequence - a.sequence);
      if (newest !== undefined && newest.sequence > 0) Object.assign(newest, { sequence: newest.sequence - 1, number: newest.number - 1n });
      const from = await firstUnread(ports, meter, positions);`,
  },
];

const runtimeFolder = fileURLToPath(new URL("../../services/runtime/", import.meta.url));
/** Below the build's folder, which is not under version control. */
const copies = fileURLToPath(new URL("../../dist/planted-bugs/", import.meta.url));

/** The runtime with a bug: a copy of the files that a bug may be in, which takes everything else from the real one. */
export async function runtimeWith(bug: PlantedBug): Promise<Runtime> {
  const folder = join(copies, bug.name.replaceAll(/\W+/g, "-"));
  await mkdir(folder, { recursive: true });
  for (const file of files) {
    const source = await readFile(join(runtimeFolder, file), "utf8");
    const changed = file === bug.file ? planted(source, bug) : source;
    await writeFile(join(folder, file), changed.replaceAll(/#runtime\/(ledger|recovery)\.ts/g, "./$1.ts"));
  }
  return (await import(/* @vite-ignore */ pathToFileURL(join(folder, "actor.ts")).href)) as Runtime;
}

/** The source with the bug in it. */
function planted(source: string, { name, file, replace, by }: PlantedBug): string {
  const words = replace.trim().split(/\s+/);
  const place = new RegExp(
    words.map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join(String.raw`\s+`),
    "g",
  );
  const found = source.match(place)?.length ?? 0;
  if (found !== 1) throw new Error(`${name}: the place to plant it stands ${found} times in ${file}`);
  return source.replace(place, () => by);
}
