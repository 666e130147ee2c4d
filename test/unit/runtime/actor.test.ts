import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { commandSubject, logSubject } from "#schemas/subjects.ts";
import { Actor } from "#runtime/actor.ts";
import { storedCommit } from "#runtime/ledger.ts";
import { Metrics } from "#runtime/metrics.ts";
import type { ServicePorts } from "#runtime/service.ts";
import { Link, noFaults } from "../../simulation/faults.ts";
import { MemoryCommands } from "../../simulation/memory-commands.ts";
import { LeaseTable, MemoryLease } from "../../simulation/memory-lease.ts";
import { MemoryLog } from "../../simulation/memory-log.ts";
import { MemoryStream } from "../../simulation/memory-stream.ts";
import { MemorySnapshots } from "../../simulation/memory-snapshots.ts";
import { Random } from "../../simulation/random.ts";
import { VirtualClock } from "../../simulation/virtual-clock.ts";
import { accumulator, shownMicroWh, type AccumulatorState } from "../../support/accumulator.ts";

const subsystem = accumulator<bigint>({ name: "demand", follows: [], every: 2, energyMicroWh: (energy) => energy });
const subject = logSubject("m", "demand");

function bench() {
  const clock = new VirtualClock();
  const stream = new MemoryStream(clock);
  const log = new MemoryLog(stream, new Link(clock, new Random(1), noFaults));
  const commands = new MemoryCommands();
  const ports: ServicePorts = {
    commits: log,
    samples: log,
    windows: log,
    commands,
    clock,
    snapshots: new MemorySnapshots(),
    lease: new MemoryLease(new LeaseTable(clock), clock),
    metrics: new Metrics(),
    logger: pino({ level: "silent" }),
  };
  const options = { meter: "m", subsystem, settings: {}, ports, program: "test" };
  const commits = () => stream.entries.map((entry) => storedCommit(entry).commit);
  return { clock, ports, options, commits, commands };
}

describe("an actor", () => {
  it("answers a command after its facts are in the log, and never between an input and its facts", async () => {
    const { clock, options, commits, commands } = bench();
    let answered = -1;
    const led = Actor.lead<AccumulatorState, bigint>(options, new AbortController().signal, async (actor) => {
      const first = actor.take(3n, { input: "samples", sequence: 0n, number: 1n }, 1n);
      const reply = commands.request(commandSubject("m", "demand"), { name: "any", identity: "test" });
      const second = actor.take(4n, { input: "samples", sequence: 0n, number: 2n }, 2n);
      expect(await reply).toEqual({ error: "", message: "done" });
      answered = commits().length;
      await Promise.all([first, second]);
    });
    await clock.run(1_000);
    await led;
    expect(answered).toBe(2);
    expect(commits().map(({ facts, cursors }) => [facts[0]?.kind, cursors.map(({ number }) => number)])).toEqual([
      ["epochOpened", []],
      ["samplesMissed", []],
      ["energyMetered", [2n]],
    ]);
  });

  it("reads an input again after a restart when it left no fact, and counts it once", async () => {
    const { clock, options, commits } = bench();
    for (const inputs of [[3n], [3n, 4n]]) {
      const led = Actor.lead<AccumulatorState, bigint>(options, new AbortController().signal, async (actor) => {
        expect(actor.cursor("samples")).toBeUndefined();
        for (const [index, energy] of inputs.entries())
          await actor.take(energy, { input: "samples", sequence: 0n, number: BigInt(index + 1) }, 1n);
      });
      await clock.run(clock.nowMs + 1_000);
      await led;
    }
    expect(commits().map(shownMicroWh).at(-1)).toBe(7n);
  });

  it("gives the lease back when its work ends or fails", async () => {
    const { clock, options, ports } = bench();
    const failed = Actor.lead(options, new AbortController().signal, () => Promise.reject(new Error("work"))).catch(
      (error: Error) => error.message,
    );
    await clock.run(10);
    expect(await failed).toBe("work");
    let held = false;
    void ports.lease.acquire("m.demand", "next", new AbortController().signal).then(() => (held = true));
    await clock.run(20);
    expect(held).toBe(true);
  });

  it("finds its subject's commits in the stream of the meter", async () => {
    const { clock, options, ports } = bench();
    const led = Actor.lead(options, new AbortController().signal, async () => {});
    await clock.run(10);
    await led;
    const last = ports.commits.last(subject);
    await clock.run(20);
    expect((await last)?.subject).toBe(subject);
  });
});
