import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { Actor, followerService, silenceNsMax } from "#runtime/actor.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { storedCommit } from "#runtime/ledger.ts";
import { Metrics } from "#runtime/metrics.ts";
import type { ServicePorts } from "#runtime/service.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import type { Commit } from "#schemas/codec.ts";
import { commandSubject } from "#schemas/subjects.ts";
import { Link, noFaults } from "../../simulation/faults.ts";
import { MemoryCommands } from "../../simulation/memory-commands.ts";
import { LeaseTable, MemoryLease } from "../../simulation/memory-lease.ts";
import { MemoryLog } from "../../simulation/memory-log.ts";
import { MemoryStream } from "../../simulation/memory-stream.ts";
import { MemorySnapshots } from "../../simulation/memory-snapshots.ts";
import { Random } from "../../simulation/random.ts";
import { VirtualClock } from "../../simulation/virtual-clock.ts";
import { accumulator } from "../../support/accumulator.ts";

/** Never has a fact, and observes only where it is told to. */
const observing = accumulator<bigint>({
  name: "demand",
  follows: ["sampler", "metrology"],
  every: Number.POSITIVE_INFINITY,
  energyMicroWh: (energy) => energy,
});
const silent: AnySubsystem = { ...observing, observe: undefined };
const never = new AbortController().signal;

function bench(subsystem: AnySubsystem) {
  const clock = new VirtualClock();
  const stream = new MemoryStream(clock);
  const log = new MemoryLog(stream, new Link(clock, new Random(1), noFaults));
  const ports: ServicePorts = {
    commits: log,
    samples: log,
    windows: log,
    commands: new MemoryCommands(),
    clock,
    snapshots: new MemorySnapshots(),
    lease: new MemoryLease(new LeaseTable(clock), clock),
    metrics: new Metrics(),
    logger: pino({ level: "silent" }),
  };
  const commitsOf = (name: string): Commit[] =>
    stream.entries.map((entry) => storedCommit(entry).commit).filter((commit) => commit.subsystem === name);
  return { clock, stream, ports, options: { meter: "m", subsystem, settings: {}, ports, program: "test" }, commitsOf };
}

/** Runs work with an actor in virtual time. */
async function led(
  { clock, options }: ReturnType<typeof bench>,
  work: (actor: Actor<unknown, unknown>) => Promise<void>,
): Promise<void> {
  const done = Actor.lead<unknown, unknown>(options, never, work);
  await clock.run(clock.nowMs + 60_000);
  await done;
}

/** An input every minute, from the first on. */
async function takeMinutes(actor: Actor<unknown, unknown>, minutes: number): Promise<void> {
  for (let minute = 1; minute <= minutes; minute++) {
    const cursor = { input: "metrology", sequence: BigInt(minute), number: BigInt(minute) };
    await actor.take(0n, cursor, BigInt(minute) * 60_000_000_000n);
  }
}

const minutesOfSilence = Number(silenceNsMax / 60_000_000_000n);

describe("a log with nothing to say", () => {
  it("has a commit of the cursor alone after each stretch of silence, so that a restart reads no more than that", async () => {
    const own = bench(silent);
    await led(own, (actor) => takeMinutes(actor, 40));
    const alone = own.commitsOf("demand").slice(1);
    expect(alone.map(({ facts }) => facts.length)).toEqual([0, 0]);
    expect(alone.map(({ cursors }) => Number(cursors[0]?.number))).toEqual([
      1 + minutesOfSilence,
      1 + 2 * minutesOfSilence,
    ]);
  });

  it("has one sooner where its subsystem wants it, as those do whose followers wait for what is decided", async () => {
    const own = bench({ ...silent, silenceNs: 60_000_000_000n });
    await led(own, (actor) => takeMinutes(actor, 4));
    const alone = own.commitsOf("demand").slice(1);
    expect(alone.map(({ facts, timeNs }) => [facts.length, Number(timeNs / 60_000_000_000n)])).toEqual([
      [0, 2],
      [0, 3],
      [0, 4],
    ]);
  });

  it("has a command at the time up to which its inputs were decided", async () => {
    const asked: bigint[] = [];
    const command: AnySubsystem["command"] = (_state, { name, parameters }, atNs) => {
      asked.push(atNs);
      return { facts: [{ kind: "epochOpened", epochOpened: { program: `${name} ${parameters}` } }] };
    };
    const own = bench({ ...silent, command });
    await led(own, async (actor) => {
      await takeMinutes(actor, 4);
      const subject = commandSubject("m", "demand");
      await own.ports.commands.request(subject, { name: "any", identity: "test", parameters: "{}" });
    });
    const commits = own.commitsOf("demand");
    expect(asked).toEqual([4n * 60_000_000_000n]);
    expect(commits.at(-1)?.timeNs).toBe(4n * 60_000_000_000n);
    expect(commits.at(-1)?.facts).toEqual([{ kind: "epochOpened", epochOpened: { program: "any {}" } }]);
  });

  it("leaves the cursor where it was when the state has observed what a restart must read again", async () => {
    const own = bench(observing);
    await led(own, (actor) => takeMinutes(actor, 40));
    expect(own.commitsOf("demand").map(({ facts, cursors }) => [facts.length, cursors.length])).toEqual([
      [2, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it("gets a commit by the pulse of a host once it has been silent for long, and none before", async () => {
    const own = bench(silent);
    await led(own, async (actor) => {
      for (let minute = 1; minute <= 40; minute++) await actor.pulse(BigInt(minute) * 60_000_000_000n);
    });
    expect(own.commitsOf("demand").map(({ timeNs }) => Number(timeNs / 60_000_000_000n))).toEqual([0, 16, 31]);
  });
});

describe("a follower that starts again", () => {
  it("reads on behind what it has read of all its logs, however long ago one of them was written", async () => {
    const own = bench({ ...silent, decide: () => [], follows: ["sampler", "metrology"] });
    const write = async (name: "sampler" | "metrology", minutes: number): Promise<void> => {
      const subsystem: AnySubsystem = {
        ...silent,
        name,
        decide: () => [{ kind: "epochOpened", epochOpened: { program: "" } }],
      };
      const done = Actor.lead<unknown, unknown>({ ...own.options, subsystem }, never, (actor) =>
        minutes === 0 ? Promise.resolve() : takeMinutes(actor, minutes).catch(() => {}),
      );
      await own.clock.run(own.clock.nowMs + 60_000);
      await done;
    };
    await write("sampler", 0);
    await write("metrology", 100);
    const begun: number[] = [];
    const { commits } = own.ports;
    const watched: EventLog = {
      append: (subject, bytes, options) => commits.append(subject, bytes, options),
      last: (subject) => commits.last(subject),
      next: (subject, sequence) => commits.next(subject, sequence),
      follow: (subjects, from, signal) => {
        begun.push(from);
        return commits.follow(subjects, from, signal);
      },
    };
    const start = async (): Promise<void> => {
      const over = new AbortController();
      const service = followerService({ ...own.options, ports: { ...own.ports, commits: watched } });
      const running = service.run(over.signal);
      await own.clock.run(own.clock.nowMs + 60_000);
      over.abort();
      await own.clock.run(own.clock.nowMs + 60_000);
      await running;
    };
    await start();
    const read = Math.max(...(own.commitsOf("demand").at(-1)?.cursors ?? []).map(({ sequence }) => Number(sequence)));
    expect(read).toBeGreaterThan(50);
    begun.length = 0;
    await start();
    // The log itself is folded too, from its beginning or from a snapshot; the inputs are followed last.
    expect(begun.at(-1)).toBe(read + 1);
  });
});
