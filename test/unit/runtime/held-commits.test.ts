import * as fc from "fast-check";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import type { Fact } from "#schemas/codec.ts";
import { energyAccumulatorCount } from "#schemas/window.ts";
import { logSubject } from "#schemas/subjects.ts";
import { MeterError } from "#runtime/errors.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { HeldCommits } from "#runtime/held-commits.ts";
import { checkFollows, Ledger, storedCommit, type LedgerOptions, type StoredCommit } from "#runtime/ledger.ts";
import { Metrics } from "#runtime/metrics.ts";
import { mergeMetered } from "../../../services/metrology/merge-metered.ts";
import { metrology, type MetrologyState } from "../../../services/metrology/subsystem.ts";
import { Link, noFaults } from "../../simulation/faults.ts";
import { MemoryLog } from "../../simulation/memory-log.ts";
import { MemoryStream } from "../../simulation/memory-stream.ts";
import { MemorySnapshots } from "../../simulation/memory-snapshots.ts";
import { Random } from "../../simulation/random.ts";
import { VirtualClock } from "../../simulation/virtual-clock.ts";

const second = 1_000_000_000n;
const subject = logSubject("m", "metrology");

/** How the log answers: as it should, full, not at all, or not at all although it took the commit. */
type Mood = "well" | "full" | "silent" | "lost answer";

function bench(factsMax = 1_000) {
  const clock = new VirtualClock();
  const stream = new MemoryStream(clock);
  const inner = new MemoryLog(stream, new Link(clock, new Random(1), noFaults));
  const set = { mood: "well" as Mood };
  const log: EventLog = {
    last: (of) => inner.last(of),
    next: (of, sequence) => inner.next(of, sequence),
    follow: (subjects, from, signal) => inner.follow(subjects, from, signal),
    append: async (of, bytes, options) => {
      if (set.mood === "full") throw new MeterError("MTR_LOG_FULL", "no room", of);
      if (set.mood === "silent") throw new MeterError("MTR_LOG_UNAVAILABLE", "no answer", of);
      const sequence = await inner.append(of, bytes, options);
      if (set.mood === "lost answer") throw new MeterError("MTR_LOG_UNAVAILABLE", "no answer", of);
      return sequence;
    },
  };
  const metrics = new Metrics();
  const lines: string[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const held = new HeldCommits({ clock, logger, metrics });
  const options: LedgerOptions = {
    meter: "m",
    subsystem: metrology,
    log,
    snapshots: new MemorySnapshots(),
    clock,
    program: "test",
    holding: { merge: mergeMetered(60n * second), factsMax, held },
  };
  const commits = (): StoredCommit[] => stream.entries.map((entry) => storedCommit(entry));
  return { clock, set, options, commits, held, metrics, lines };
}

type Bench = ReturnType<typeof bench>;

/** Runs the virtual clock until a promise has settled. */
async function settled<Value>({ clock }: Bench, promise: Promise<Value>): Promise<Value> {
  const set = { over: false };
  const watched = promise.finally(() => (set.over = true));
  watched.catch(() => {});
  for (let turns = 0; !set.over && turns < 400; turns++) await clock.run(clock.nowMs + 100);
  return watched;
}

async function opened(of: Bench, signal: AbortSignal): Promise<Ledger<MetrologyState>> {
  const ledger = await settled(of, Ledger.recover<MetrologyState>(of.options));
  await settled(of, ledger.open({ wiring: "any" }, await settled(of, ledger.adoptedSettings()), signal));
  return ledger;
}

function energy(index: number): Fact[] {
  const fromNs = BigInt(index) * second;
  const energyMicroWh = Array.from({ length: energyAccumulatorCount }, (_, phase) => BigInt(index * 7 + phase));
  const rest = { nextWindow: BigInt(index), nextSample: BigInt(index), kernel: Uint8Array.of(index % 256) };
  const quality = index % 11 === 0 ? 4 : 0;
  return [
    {
      kind: "energyMetered",
      energyMetered: {
        fromNs,
        throughNs: fromNs + second,
        energyMicroWh,
        quality,
        quantities: [],
        testEnergyMicroWh: [],
        pulses: [],
        pulsesOverloaded: 0,
        ...rest,
      },
    },
  ];
}

const take = (ledger: Ledger<MetrologyState>, index: number, signal: AbortSignal): Promise<boolean> =>
  ledger.append(energy(index), {
    timeNs: BigInt(index + 1) * second,
    signal,
    cursor: { input: "samples", sequence: 0n, number: BigInt(index + 1) },
  });

/** Checks chain, numbers and epochs, and gives the registers after the last commit. */
function audited(commits: readonly StoredCommit[]): MetrologyState {
  let state = metrology.initial();
  for (const [index, stored] of commits.entries()) {
    checkFollows(commits[index - 1], stored);
    state = stored.commit.facts.reduce(metrology.evolve, state);
    expect(metrology.registers(state)).toEqual(stored.commit.registersAfter.metrology);
  }
  return state;
}

const never = new AbortController().signal;

describe("a ledger without room", () => {
  it("holds what is appended, and stores it in two commits when there is room again", async () => {
    const of = bench();
    const ledger = await opened(of, never);
    expect(await settled(of, take(ledger, 0, never))).toBe(true);
    of.set.mood = "full";
    for (let index = 1; index < 150; index++) expect(await settled(of, take(ledger, index, never))).toBe(false);
    expect(of.commits()).toHaveLength(2);
    expect(ledger.state.nextSample).toBe(149n);
    expect(of.held.subjects()).toEqual([subject]);
    expect(await of.metrics.text()).toMatch(/fourquad_ledger_full_seconds\{meter="m",subsystem="metrology"\} 1\d\./);
    expect(of.lines.join("")).toMatch(/ledger full since .*, \d+ facts waiting/);
    of.set.mood = "well";
    await of.clock.run(of.clock.nowMs + 5_000);
    expect(of.commits()).toHaveLength(4);
    expect(of.commits()[3]?.commit.facts.at(-1)).toMatchObject({ kind: "ledgerFull" });
    expect(of.commits()[3]?.commit.cursors).toMatchObject([{ input: "samples", sequence: 0n, number: 150n }]);
    expect(of.held.subjects()).toEqual([]);
    expect(await of.metrics.text()).toMatch(/fourquad_ledger_full_seconds\{meter="m",subsystem="metrology"\} 0\n/);
    expect(of.lines.at(-1)).toMatch(/ledger has room again/);
    expect(await settled(of, take(ledger, 150, never))).toBe(true);
    expect(metrology.registers(audited(of.commits()))).toEqual(metrology.registers(ledger.state));
  });

  it("holds no more than it may: then the appender waits, and nothing is dropped", async () => {
    const of = bench(3);
    const ledger = await opened(of, never);
    of.set.mood = "full";
    let done = 0;
    const all = (async () => {
      for (let index = 1; index < 400; index++, done++) await take(ledger, index, never);
    })();
    await of.clock.run(of.clock.nowMs + 10_000);
    const waiting = done;
    expect(waiting).toBeLessThan(100);
    await of.clock.run(of.clock.nowMs + 10_000);
    expect(done).toBe(waiting);
    of.set.mood = "well";
    await settled(of, all);
    await of.clock.run(of.clock.nowMs + 5_000);
    expect(audited(of.commits()).energyMicroWh).toEqual(ledger.state.energyMicroWh);
    expect(ledger.state.nextSample).toBe(399n);
  });

  it("begins a new epoch without room, too, and stores it first", async () => {
    const of = bench();
    of.set.mood = "full";
    const ledger = await opened(of, never);
    expect(await settled(of, take(ledger, 0, never))).toBe(false);
    of.set.mood = "well";
    await of.clock.run(of.clock.nowMs + 5_000);
    expect(of.commits()[0]?.commit.facts[0]).toMatchObject({ kind: "epochOpened" });
    expect(metrology.registers(audited(of.commits()))).toEqual(metrology.registers(ledger.state));
  });

  it("loses what it held to a writer that went on meanwhile, and never counts it twice", async () => {
    const of = bench();
    const first = new AbortController();
    const ledger = await opened(of, first.signal);
    of.set.mood = "full";
    await settled(of, take(ledger, 1, first.signal));
    await settled(of, take(ledger, 2, first.signal));
    first.abort();
    await of.clock.run(of.clock.nowMs + 100);
    of.set.mood = "well";
    const other = await opened({ ...of, options: { ...of.options, holding: undefined } }, never);
    await settled(of, take(other, 1, never));
    const again = await opened(of, never);
    expect(again.state.energyMicroWh).toEqual(other.state.energyMicroWh);
    expect(of.held.subjects()).toEqual([]);
    audited(of.commits());
  });
});

describe("a ledger in any mood of its log, whose service is started again at any time", () => {
  it("ends with the registers of an undisturbed one", async () => {
    const step = fc.record({
      mood: fc.constantFrom<Mood>("well", "well", "full", "silent", "lost answer"),
      count: fc.integer({ min: 1, max: 40 }),
      restart: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const of = bench();
        let ending = new AbortController();
        let ledger = await opened(of, ending.signal);
        let next = 1;
        for (const { mood, count, restart } of steps) {
          of.set.mood = mood;
          for (const end = next + count; next < end; next++) await settled(of, take(ledger, next, ending.signal));
          if (!restart) continue;
          ending.abort();
          await of.clock.run(of.clock.nowMs + 100);
          ending = new AbortController();
          // A log that is silent while a writer opens it is waited for.
          if (mood === "silent" || mood === "lost answer") of.set.mood = "well";
          ledger = await opened(of, ending.signal);
          expect(ledger.cursor("samples")?.number).toBe(BigInt(next));
        }
        of.set.mood = "well";
        await of.clock.run(of.clock.nowMs + 10_000);
        const undisturbed = Array.from({ length: next - 1 }, (_, index) => energy(index + 1)).flat();
        const expected = undisturbed.reduce(metrology.evolve, metrology.initial());
        expect(metrology.registers(audited(of.commits()))).toEqual(metrology.registers(expected));
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
