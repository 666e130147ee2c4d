import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CastName, Outcome } from "./simulation.ts";

/** A change of the meter's own source that makes it wrong. */
export interface PlantedBug {
  name: string;
  /** Who shows it. */
  cast: CastName;
  /** File below `services`. */
  file: string;
  /** Stands exactly once in the file, with whatever white space the format puts where this has any. */
  replace: string;
  by: string;
}

const ofRuntime: readonly PlantedBug[] = [
  {
    name: "an append without an expected sequence",
    cast: "stand-ins",
    file: "runtime/ledger.ts",
    replace: "expectedLastSequence: this.#last?.sequence ?? 0",
    by: "expectedLastSequence: undefined",
  },
  {
    name: "a commit without the cursor of its input",
    cast: "stand-ins",
    file: "runtime/ledger.ts",
    replace: "const cursors = cursor === undefined",
    by: "const cursors = cursor !== undefined",
  },
  {
    name: "a command's commit with cursors of inputs that left no fact",
    cast: "stand-ins",
    file: "runtime/ledger.ts",
    replace: "cursor === undefined ? this.#appended : [...new Map(this.#cursors).set(cursor.input, cursor).values()]",
    by: "[...(cursor === undefined ? this.#cursors : new Map(this.#cursors).set(cursor.input, cursor)).values()]",
  },
  {
    name: "a snapshot of what a restart reads again",
    cast: "stand-ins",
    file: "runtime/ledger.ts",
    replace: "this.#readAhead || ",
    by: "",
  },
  {
    name: "a refused append taken for a lost answer",
    cast: "stand-ins",
    file: "runtime/ledger.ts",
    replace: "Buffer.compare(last.bytes, bytes) === 0",
    by: "last.bytes.length > 0",
  },
  {
    name: "an epoch that was not opened, so that a zombie is not fenced",
    cast: "stand-ins",
    file: "runtime/actor.ts",
    replace: "await ledger.open(settings, await ledger.adoptedSettings(), leading);",
    by: "",
  },
  {
    name: "an input observed after its facts",
    cast: "stand-ins",
    file: "runtime/actor.ts",
    replace: "await this.#append(facts, timeNs, cursor);",
    by: "await this.#append(facts, timeNs, cursor); this.#ledger.state = subsystem.observe?.(this.state, input) ?? this.state;",
  },
  {
    name: "an input taken twice",
    cast: "stand-ins",
    file: "runtime/actor.ts",
    replace: "const from = await firstUnread(ports, meter, positions);",
    by: `const [newest] = [...positions.values()].sort((a, b) => b.sequence - a.sequence);
         if (newest !== undefined && newest.sequence > 0)
           Object.assign(newest, { sequence: newest.sequence - 1, number: newest.number - 1n });
         const from = await firstUnread(ports, meter, positions);`,
  },
  {
    name: "an append that is refused taken for done",
    cast: "stand-ins",
    file: "runtime/ledger.ts",
    replace: "(cause: unknown) => this.#settle(bytes, commit, cause),",
    by: "async () => ({ sequence: (await log.last(this.#subject))?.sequence ?? 0 }),",
  },
  {
    name: "a damaged entry believed",
    cast: "meter",
    file: "runtime/event-log-check.ts",
    replace: 'check === "" || check === entryCheck(bytes)',
    by: 'check !== ""',
  },
];

const ofServices: readonly PlantedBug[] = [
  {
    name: "a snapshot trusted without its hash",
    cast: "meter",
    file: "runtime/recovery.ts",
    replace: " || Buffer.compare(commitHash(entry.bytes), snapshot.hash) !== 0",
    by: "",
  },
  {
    name: "a damaged snapshot believed",
    cast: "meter",
    file: "runtime/snapshots.ts",
    replace: "!== crc32(packed)",
    by: "=== -1",
  },
  {
    name: "a follower that skips a commit after a restart",
    cast: "meter",
    file: "runtime/actor.ts",
    replace: "positions.set(name, { sequence: Number(cursor?.sequence ?? 0n), number: cursor?.number ?? 0n });",
    by: "positions.set(name, { sequence: Number(cursor?.sequence ?? 0n) + 1, number: cursor?.number ?? 0n });",
  },
  {
    name: "a block fed twice after a restart",
    cast: "meter",
    file: "metrology/service.ts",
    replace: "sample: Number(number - again)",
    by: "sample: 0",
  },
  {
    name: "a gap that is not told",
    cast: "meter",
    file: "metrology/service.ts",
    replace: "return Math.max(0, byIndex);",
    by: "return 0;",
  },
  {
    name: "a gap that is told and not flagged",
    cast: "meter",
    file: "runtime/metered-slices.ts",
    replace: "((quality >> bit) & 1 ? value - lengthNs : value)",
    by: "value",
  },
  {
    name: "samples counted as missing that were metered before the restart",
    cast: "meter",
    file: "metrology/hosted-kernel.ts",
    replace: "if (this.#reachedNs === undefined) end =",
    by: "if (false) end =",
  },
  {
    name: "a state of the kernel that is not in the commit",
    cast: "meter",
    file: "metrology/slice-facts.ts",
    replace: "carriesState && slice === slices.at(-1) ? resume : new Uint8Array()",
    by: "new Uint8Array()",
  },
  {
    name: "a cursor ahead of what the kernel needs again",
    cast: "meter",
    file: "metrology/service.ts",
    replace: "sequence: 0n, number, again: number - this.#stateSample };",
    by: "sequence: 0n, number: number + 2n, again: number - this.#stateSample };",
  },
  {
    name: "a commit that does not wait for its windows",
    cast: "meter",
    file: "metrology/service.ts",
    replace: 'if (input.kind !== "window" || slices.length > 0) await this.#windows.acknowledged();',
    by: "",
  },
  {
    name: "windows told apart by their number",
    cast: "meter",
    file: "pq-triggers/service.ts",
    replace: "if (endNs < reachedNs || (endNs === reachedNs && complete)) return undefined;",
    by: "",
  },
  {
    name: "a voltage event that is forgotten by its cursor",
    cast: "meter",
    file: "pq-triggers/service.ts",
    replace: "sequence: BigInt(sequence), number };",
    by: "sequence: BigInt(sequence) + 2n, number };",
  },
  {
    name: "a demand that restarts its interval after a crash",
    cast: "meter",
    file: "demand/evolve.ts",
    replace: "export function evolve(state: DemandState, fact: Fact): DemandState {",
    by: `export function evolve(state: DemandState, fact: Fact): DemandState {
      if (fact.kind === "epochOpened") return { ...state, running: null };`,
  },
  {
    name: "a billing period that ends again and again",
    cast: "meter",
    file: "tou/fold/billing.ts",
    replace: "  const due = schedule === 0 ? kept : withDue(kept, clockNs, schedule);\n  return cause",
    by: "  const due = kept;\n  return cause",
  },
  {
    name: "a billing period that a clock set back ends in silence",
    cast: "meter",
    file: "tou/rules/requests.ts",
    replace: "return [set, ...schedulesSetBack(evolve(state, set), edge, beforeNs, afterNs)];",
    by: "return [set];",
  },
  {
    name: "a demand that forgets what waits for tou after a crash",
    cast: "meter",
    file: "demand/evolve.ts",
    replace: "  return state.settings === null ? state : evolveSettled(state, state.settings, fact);",
    by: `  if (fact.kind === "epochOpened") return { ...state, pending: [] };
  return state.settings === null ? state : evolveSettled(state, state.settings, fact);`,
  },
  {
    name: "a demand that gives an interval the rate that follows it",
    cast: "meter",
    file: "demand/attribution.ts",
    replace: "const ranks = { interval: 0, rate: 1,",
    by: "const ranks = { interval: 1, rate: 0,",
  },
  {
    name: "a profile that leaves the energy of a gap's second out",
    cast: "meter",
    file: "runtime/intervals.ts",
    replace: "const opened = opening(slice.fromNs, slice.before, select);",
    by: "const opened = opening(slice.throughNs, slice.after, select);",
  },
  {
    name: "an event that is recorded again after a restart",
    cast: "meter",
    file: "logging/event-log.ts",
    replace: "const told = facts.flatMap(",
    by: "const told = (sourceNumber % 7n === 0n ? [...facts, ...facts] : facts).flatMap(",
  },
  {
    name: "a sampler that takes more for metered than was",
    cast: "meter",
    file: "sampler/service.ts",
    replace: "neededSample: Number(number - again)",
    by: "neededSample: Number(number - again) + 7",
  },
  {
    name: "a source that is called ended before it was metered",
    cast: "meter",
    file: "sampler/service.ts",
    replace: "await wholeMetered(options, sent, next.sample, signal);",
    by: "",
  },
];

/** The kernel's state is in a commit now and then; what came after it is metered again. */
const ofStates: readonly PlantedBug[] = [
  {
    name: "seconds that are metered again and counted twice",
    cast: "meter",
    file: "metrology/hosted-kernel.ts",
    replace: 'this.#phase = again ? "again" : "new";',
    by: 'this.#phase = "new";',
  },
  {
    name: "a state taken for that of the last commit",
    cast: "meter",
    file: "metrology/service.ts",
    replace: "if (this.#carriesState(input)) this.#stateSample = next;",
    by: "this.#stateSample = next;",
  },
  {
    name: "the place of the state taken for that of the commit",
    cast: "meter",
    file: "metrology/service.ts",
    replace: "const number = next > before ? next : before;",
    by: "const number = this.#stateSample;",
  },
  {
    name: "a gap in what is metered again that is not noticed",
    cast: "meter",
    file: "metrology/hosted-kernel.ts",
    replace: 'this.#phase = slices.at(-1)?.throughNs === this.#meteredNs ? "new" : "lost";',
    by: 'this.#phase = "new";',
  },
  {
    name: "metering that begins anew with what is metered already",
    cast: "meter",
    file: "metrology/hosted-kernel.ts",
    replace: "const skipped = framesBefore(block, this.#meteredNs);",
    by: "const skipped = 0;",
  },
  {
    name: "metering that begins anew for no reason",
    cast: "meter",
    file: "metrology/hosted-kernel.ts",
    replace: 'this.#phase = again ? "again" : "new";',
    by: 'this.#phase = again ? "lost" : "new";',
  },
  {
    name: "a sampler that forgets what is metered again",
    cast: "meter",
    file: "sampler/service.ts",
    replace: "neededSample: Number(number - again)",
    by: "neededSample: Number(number)",
  },
  {
    name: "a state read back from a commit that has none",
    cast: "meter",
    file: "metrology/subsystem.ts",
    replace: "if (kernel.length === 0) return undefined;",
    by: "",
  },
];

export const plantedBugs: readonly PlantedBug[] = [...ofRuntime, ...ofServices, ...ofStates];

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Below the build's folder, which is not under version control. */
const copies = join(root, "dist/planted-bugs");

/** The simulation of a meter with a bug: a copy of its sources but for the schemas, with the bug in one of them. */
export async function simulationWith(bug: PlantedBug): Promise<(seed: number) => Promise<Outcome>> {
  const copy = join(copies, bug.name.replaceAll(/\W+/g, "-"));
  for (const folder of ["services", "test/simulation", "test/support", "deploy/chaos"]) {
    for (const file of await readdir(join(root, folder), { recursive: true })) {
      if (!file.endsWith(".ts") || file.endsWith(".test.ts") || file.includes("web")) continue;
      const source = await readFile(join(root, folder, file), "utf8");
      const to = join(copy, folder, file);
      const runtime = relative(dirname(to), join(copy, "services/runtime"));
      const changed = folder === "services" && file === bug.file ? planted(source, bug) : source;
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, changed.replaceAll('"#runtime/', `"${runtime.startsWith(".") ? runtime : `./${runtime}`}/`));
    }
  }
  const module = (await import(
    /* @vite-ignore */ pathToFileURL(join(copy, "test/simulation/simulation.ts")).href
  )) as typeof import("./simulation.ts");
  return (seed) => module.simulate(bug.cast, seed);
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
