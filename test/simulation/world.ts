import { createHash } from "node:crypto";
import { commandSubject, logSubject, samplesSubject } from "#schemas/subjects.ts";
import { Actor, followerService } from "#runtime/actor.ts";
import type { Entry } from "#runtime/event-log.ts";
import { storedCommit } from "#runtime/ledger.ts";
import { Link, noFaults, type Faults } from "./faults.ts";
import type { History, RecordedCommit } from "./history.ts";
import { LossySnapshots } from "./lossy-snapshots.ts";
import { MemoryCommands } from "./memory-commands.ts";
import { LeaseTable } from "./memory-lease.ts";
import { MemoryStream } from "./memory-log.ts";
import { Node, type Site } from "./node.ts";
import type { Participant, Runtime } from "./participant.ts";
import { Random } from "./random.ts";
import { encodeSample, sampleMs } from "./samples.ts";
import { VirtualClock } from "./virtual-clock.ts";

export interface WorldOptions {
  seed: number;
  participants: readonly Participant[];
  /** The real one when absent. */
  runtime?: Runtime;
  /** Virtual time during which faults strike and samples are given out. */
  activeMs?: number;
}

const meter = "sim";
const healMsMax = 60_000;
const linkFaults: Faults = {
  delayMsMax: 20,
  requestLost: 0.01,
  answerLost: 0.01,
  requestRepeated: 0.01,
  timeoutMs: 400,
};
const snapshotFaultProbability = 0.15;

/** A meter on two hosts in virtual time, under faults that the seed decides. */
export class World {
  readonly #options: Required<WorldOptions>;
  readonly #clock = new VirtualClock();
  readonly #random: Random;
  readonly #site: Site;
  readonly #snapshots: LossySnapshots;
  readonly #nodes: Node[];
  readonly #trace = createHash("sha256");
  readonly #fedMicroWh: bigint[] = [];
  readonly #recorded: { entry: Entry; writer: string }[] = [];
  readonly #struck = new Map<string, number>();
  /** Entries when it was last looked whether all have caught up. */
  #looked = -1;

  constructor(options: WorldOptions) {
    const { runtime = { Actor, followerService }, activeMs = 10_000 } = options;
    this.#options = { ...options, runtime, activeMs };
    const random = new Random(options.seed);
    this.#random = random;
    const clock = this.#clock;
    this.#snapshots = new LossySnapshots(random, snapshotFaultProbability, (subject, state) => {
      const participant = options.participants.find(({ subsystem }) => logSubject(meter, subsystem.name) === subject);
      this.#note("snapshot of another history");
      return participant?.otherHistory?.(state) ?? state;
    });
    this.#site = {
      meter,
      clock,
      commits: new MemoryStream(clock, random.chance(0.5)),
      samples: new MemoryStream(clock),
      snapshots: this.#snapshots,
      leases: new LeaseTable(clock),
      commands: new MemoryCommands(),
      link: new Link(clock, random, linkFaults),
      participants: options.participants,
      runtime,
      onEnded: (program, error) => this.#note(`${program} ended: ${(error as Error).message}`),
    };
    this.#site.commits.onAccepted = (entry, writer) => this.#accepted(entry, writer);
    this.#nodes = [new Node("left", this.#site), new Node("right", this.#site)];
  }

  /** Runs the active time, then lets everything catch up without faults. */
  async run(): Promise<History> {
    for (const node of this.#nodes) node.start();
    this.#feed();
    this.#strike();
    await this.#clock.run(this.#options.activeMs);
    this.#heal();
    await this.#clock.run(this.#options.activeMs + healMsMax, () => this.#isCaughtUp());
    this.#trace.update(`${this.#random.fraction()}`);
    for (const node of this.#nodes) node.crash();
    return this.#history();
  }

  #feed(): void {
    const index = this.#fedMicroWh.length;
    if (this.#clock.nowMs >= this.#options.activeMs) return;
    const energyMicroWh = BigInt(this.#random.integer(0, 1_000_000));
    this.#fedMicroWh.push(energyMicroWh);
    const bytes = encodeSample({ index, timeNs: this.#clock.nowNs(), energyMicroWh });
    this.#site.samples.append(samplesSubject(meter), bytes, { id: `samples/${index}` });
    this.#clock.at(this.#clock.nowMs + sampleMs, () => this.#feed());
  }

  /** One fault or command, and then the next. */
  #strike(): void {
    const random = this.#random;
    this.#clock.at(this.#clock.nowMs + random.integer(50, 1_200), () => {
      if (this.#clock.nowMs >= this.#options.activeMs) return;
      const node = this.#nodes[random.integer(0, 1)] as Node;
      const kind = random.integer(0, 3);
      if (kind === 0 && node.runs) this.#crash(node);
      if (kind === 1) this.#pause(node);
      if (kind === 2) this.#command();
      if (kind === 3 && random.chance(0.5)) this.#forgetLeases();
      this.#strike();
    });
  }

  #crash(node: Node): void {
    this.#note("crash");
    node.crash();
    this.#clock.at(this.#clock.nowMs + this.#random.integer(20, 2_000), () => this.#restart(node));
  }

  #restart(node: Node): void {
    if (!node.runs) node.start();
  }

  #pause(node: Node): void {
    this.#note("pause");
    node.pause(this.#random.integer(100, 4_000));
  }

  #forgetLeases(): void {
    this.#note("leases lost");
    this.#site.leases.forget();
  }

  #command(): void {
    const { participants, commands } = this.#site;
    const { subsystem } = participants[this.#random.integer(0, participants.length - 1)] as Participant;
    this.#note("command");
    void commands
      .request(commandSubject(meter, subsystem.name), { name: "simulated", identity: "world" })
      .catch(() => {});
  }

  #heal(): void {
    this.#site.link.faults = { ...noFaults, delayMsMax: linkFaults.delayMsMax };
    this.#snapshots.probability = 0;
    for (const node of this.#nodes) {
      node.resume();
      this.#restart(node);
    }
  }

  #accepted(entry: Entry, writer: string): void {
    this.#recorded.push({ entry, writer });
    this.#trace.update(`${this.#clock.nowMs} ${writer} ${entry.subject} ${entry.sequence} `).update(entry.bytes);
  }

  #note(event: string): void {
    this.#struck.set(event, (this.#struck.get(event) ?? 0) + 1);
    this.#trace.update(`${this.#clock.nowMs} ${event} `);
  }

  #isCaughtUp(): boolean {
    const { commits, participants } = this.#site;
    if (commits.entries.length === this.#looked) return false;
    this.#looked = commits.entries.length;
    const last = new Map(
      participants.map((participant) => {
        const entry = commits.last(logSubject(meter, participant.subsystem.name));
        return [participant.subsystem.name, entry === undefined ? undefined : storedCommit(entry).commit];
      }),
    );
    return participants.every(({ subsystem, inputsBehindMax }) => {
      const read = (input: string): number =>
        Number(last.get(subsystem.name)?.cursors.find((cursor) => cursor.input === input)?.number ?? 0n);
      const followed = subsystem.follows as readonly (typeof subsystem.name)[];
      if (followed.length === 0) return this.#fedMicroWh.length - read("samples") <= inputsBehindMax;
      return followed.every((name) => Number(last.get(name)?.number ?? 0n) - read(name) <= inputsBehindMax);
    });
  }

  #history(): History {
    const logs = new Map<Participant, RecordedCommit[]>(
      this.#options.participants.map((participant) => [participant, []]),
    );
    const givenMicroWh = new Map<string, bigint[]>([["samples", sums(this.#fedMicroWh)]]);
    for (const [participant, commits] of logs) {
      const subject = logSubject(meter, participant.subsystem.name);
      for (const { entry, writer } of this.#recorded)
        if (entry.subject === subject) commits.push({ ...storedCommit(entry), writer });
      givenMicroWh.set(
        participant.subsystem.name,
        sums(commits.map(({ commit }) => participant.givenMicroWh?.(commit) ?? 0n)),
      );
    }
    return {
      fedMicroWh: this.#fedMicroWh,
      logs,
      deliveredMicroWh: (input, number) => givenMicroWh.get(input)?.[Number(number)] ?? 0n,
      trace: this.#trace.digest("hex"),
      struck: this.#struck,
    };
  }
}

/** Sums of the first 0, 1, 2 and so on values. */
function sums(values: readonly bigint[]): bigint[] {
  const result = [0n];
  for (const value of values) result.push((result.at(-1) as bigint) + value);
  return result;
}
