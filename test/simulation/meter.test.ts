import { describe, expect, it } from "vitest";
import { plantedBugs, simulationWith } from "./planted-bugs.ts";
import { simulate, type CastName } from "./simulation.ts";
import kept from "./seeds.json" with { type: "json" };

/** Seeds of each cast in a run of all tests; `npm run simulate` runs more. */
const seedCounts = { meter: 200, "stand-ins": 200 } as const;
/** Seeds within which a planted bug must show. */
const bugSeedsMax = 300;
const minutesMs = (count: number): number => count * 60_000;

const ofCalls = (stream: string): string[] =>
  ["answerLost", "requestLost", "requestRepeated"].map((kind) => `${stream} ${kind}`);
const ofEveryCast = [
  "clock step",
  "command",
  "commit damaged",
  "crash",
  "crash at a wait",
  "leases lost",
  "log full",
  "pause",
  "service ended",
  "snapshot damaged",
  "snapshot lost",
  "snapshot of another history",
  "snapshot of another version",
  ...ofCalls("commit"),
  ...ofCalls("samples"),
];
const strikesOf: Record<CastName, string[]> = {
  "stand-ins": ofEveryCast,
  meter: [...ofEveryCast, ...ofCalls("window"), "broker restart", "outage", "samples damaged", "samples dropped"],
};

describe("a simulated meter", () => {
  for (const cast of ["meter", "stand-ins"] as const) {
    it(
      `keeps every invariant over ${seedCounts[cast]} seeds of ${cast}, in which every kind of fault strikes`,
      async () => {
        const struck = new Set<string>();
        for (let seed = 1; seed <= seedCounts[cast]; seed++) {
          const { violations, history } = await simulate(cast, seed);
          expect(violations, `npm run simulate -- --cast ${cast} --seed ${seed}`).toEqual([]);
          for (const kind of history.struck.keys()) struck.add(kind);
        }
        expect([...struck].sort()).toEqual([...strikesOf[cast]].sort());
      },
      minutesMs(5),
    );

    it(
      `keeps every invariant on the seeds of ${cast} that once broke one`,
      async () => {
        for (const seed of kept[cast] as number[])
          expect((await simulate(cast, seed)).violations, `seed ${seed}`).toEqual([]);
      },
      minutesMs(5),
    );

    it(
      `does the same twice with the same seed of ${cast}, bit for bit`,
      async () => {
        const trace = async (seed: number): Promise<string> => (await simulate(cast, seed)).history.trace;
        for (const seed of [1, 2, 3]) expect(await trace(seed)).toBe(await trace(seed));
        expect(await trace(1)).not.toBe(await trace(2));
      },
      minutesMs(1),
    );
  }
});

describe("the checkers find", () => {
  for (const bug of plantedBugs) {
    it(
      bug.name,
      async () => {
        const simulateBug = await simulationWith(bug);
        let found: string[] = [];
        for (let seed = 1; seed <= bugSeedsMax && found.length === 0; seed++)
          found = (await simulateBug(seed)).violations;
        expect(found).not.toEqual([]);
      },
      minutesMs(5),
    );
  }
});
