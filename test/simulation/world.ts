import { createHash } from "node:crypto";
import { decodeWindow } from "#schemas/codec.ts";
import { commandSubject, logSubject, samplesSubject, type SubsystemName } from "#schemas/subjects.ts";
import { isMeterError } from "#runtime/errors.ts";
import type { Entry } from "#runtime/event-log.ts";
import { storedCommit } from "#runtime/ledger.ts";
import type { Cast } from "./cast.ts";
import { Link, noFaults } from "./faults.ts";
import type { EndedService, History, RecordedCommit } from "./history.ts";
import { LossySnapshots } from "./lossy-snapshots.ts";
import { MemoryCommands } from "./memory-commands.ts";
import { LeaseTable } from "./memory-lease.ts";
import { MemoryStream } from "./memory-stream.ts";
import { Node, type Site } from "./node.ts";
import type { Participant } from "./participant.ts";
import { Random } from "./random.ts";
import { strikes, type StrikeName } from "./strikes.ts";
import { VirtualClock } from "./virtual-clock.ts";

const meter = "sim";
/** Wall time at the beginning: two seconds and a bit before a Monday begins. */
export const worldBeginNs = BigInt(Date.UTC(2026, 0, 4, 23, 59, 57, 350)) * 1_000_000n;
const healMsMax = 60_000;
const caughtUpPollMs = 100;
const linkFaults = {
  delayMsMax: 20,
  requestLost: 0.01,
  answerLost: 0.01,
  requestRepeated: 0.01,
  damaged: 0,
  timeoutMs: 400,
};
const snapshotFaultProbability = 0.1;

/** A meter on two or three hosts in virtual time, under faults that the seed decides. */
export class World {
  readonly #cast: Cast;
  readonly #clock = new VirtualClock();
  readonly #random: Random;
  readonly #site: Site;
  readonly #snapshots: LossySnapshots;
  readonly #nodes: Node[];
  readonly #trace = createHash("sha256");
  readonly #recorded: { entry: Entry; writer: string }[] = [];
  readonly #windows: Entry[] = [];
  readonly #struck = new Map<string, number>();
  readonly #events: string[] = [];
  readonly #ended: EndedService[] = [];
  #faulty = true;

  constructor(seed: number, cast: Cast) {
    this.#cast = cast;
    this.#random = new Random(seed);
    this.#snapshots = new LossySnapshots(
      this.#random,
      snapshotFaultProbability,
      (subject, state) => this.#otherHistory(subject, state),
      (kind) => this.#note(kind),
    );
    this.#site = this.#makeSite();
    this.#site.commits.onAccepted = (entry, writer) => this.#accepted(entry, writer);
    this.#site.samples.onAccepted = ({ bytes }) => this.#damage(bytes);
    this.#site.windows.onAccepted = (entry) => this.#windows.push(entry);
    const names = this.#random.chance(0.25) ? ["left", "right", "third"] : ["left", "right"];
    this.#nodes = names.map((name) => new Node(name, this.#site));
  }

  #makeSite(): Site {
    const clock = this.#clock;
    const random = this.#random;
    const link = (what: string, damaged = 0): Link =>
      new Link(clock, random, { ...linkFaults, damaged }, (kind) => this.#note(`${what} ${kind}`));
    return {
      meter,
      clock,
      beginNs: worldBeginNs,
      commits: new MemoryStream(clock, random.chance(0.5)),
      samples: new MemoryStream(clock),
      windows: new MemoryStream(clock),
      links: {
        commits: link("commit", this.#cast.damaged.commits),
        samples: link("samples"),
        windows: link("window"),
      },
      snapshots: this.#snapshots,
      leases: new LeaseTable(clock),
      commands: new MemoryCommands(),
      participants: this.#cast.participants,
      onCrash: (node) => this.#crashedAtWait(node),
      onEnded: (node, program, error) => this.#serviceEnded(node, program, error),
    };
  }

  /** Runs the active time, then lets everything catch up without faults. */
  async run(): Promise<History> {
    const { activeMs } = this.#cast;
    for (const node of this.#nodes) node.start();
    this.#feed();
    this.#strikeNext();
    const { certain } = this.#cast;
    if (certain !== undefined) this.#clock.at(certain.atMs, () => this.#strike(certain.strike));
    await this.#clock.run(activeMs);
    this.#heal();
    let caughtUp = false;
    void this.#catchUp().then(() => (caughtUp = true));
    await this.#clock.run(activeMs + healMsMax, () => caughtUp);
    this.#trace.update(`${this.#random.fraction()}`);
    for (const node of this.#nodes) node.crash();
    return this.#history(caughtUp);
  }

  #feed(): void {
    const { feed, activeMs } = this.#cast;
    if (feed === undefined || this.#clock.nowMs >= activeMs) return;
    const { samples } = this.#site;
    samples.append(samplesSubject(meter), feed.next(this.#clock.nowNs(), this.#random), { id: `${samples.end}` });
    this.#clock.at(this.#clock.nowMs + feed.everyMs, () => this.#feed());
  }

  /** One strike, and then the next. */
  #strikeNext(): void {
    const random = this.#random;
    const { strikes: names, activeMs } = this.#cast;
    this.#clock.at(this.#clock.nowMs + random.integer(50, 800), () => {
      if (this.#clock.nowMs >= activeMs) return;
      this.#strike(names[random.integer(0, names.length - 1)] as StrikeName);
      this.#strikeNext();
    });
  }

  #strike(name: StrikeName): void {
    strikes[name]({
      site: this.#site,
      nodes: this.#nodes,
      random: this.#random,
      note: (event) => this.#note(name, event),
      later: (afterMs, work) => this.#clock.at(this.#clock.nowMs + afterMs, work),
      restartLater: (node, afterMs) => this.#restartLater(node, afterMs),
      command: () => this.#command(),
    });
  }

  #restartLater(node: Node, afterMs: number): void {
    this.#clock.at(this.#clock.nowMs + afterMs, () => {
      if (!node.runs) node.start();
    });
  }

  #crashedAtWait(node: Node): void {
    this.#note("crash at a wait", `crash of ${node.name} at a wait`);
    this.#restartLater(node, this.#random.integer(20, 2_000));
  }

  /** A process whose ledger is damaged ends, and its host starts it again. */
  #serviceEnded(node: Node, program: string, error: unknown): void {
    const code = isMeterError(error) ? error.code : "";
    const { message } = error as Error;
    this.#ended.push({ program, code, message });
    this.#note("service ended", `${program} ended: ${code} ${message}`);
    node.crash();
    this.#restartLater(node, 500);
  }

  #command(): void {
    const send = (subsystem: SubsystemName, name: string): Promise<unknown> =>
      this.#site.commands.request(commandSubject(meter, subsystem), { name, identity: "world" });
    void this.#cast.command(this.#random, send).catch(() => {});
  }

  #heal(): void {
    this.#faulty = false;
    for (const link of Object.values(this.#site.links))
      link.faults = { ...noFaults, delayMsMax: linkFaults.delayMsMax };
    this.#snapshots.probability = 0;
    this.#site.commits.full = false;
    for (const node of this.#nodes) {
      node.resume();
      if (!node.runs) node.start();
    }
  }

  /** Resolves when some host has worked off everything of each service, and nothing was added meanwhile. */
  async #catchUp(): Promise<void> {
    for (let end = -1; ; ) {
      await this.#clock.sleep(caughtUpPollMs);
      if (!this.#cast.isCaughtUp((name) => this.#last(name)) || !(await this.#allWorkedOff())) continue;
      if (end === this.#site.commits.end) return;
      end = this.#site.commits.end;
    }
  }

  async #allWorkedOff(): Promise<boolean> {
    for (const [index] of this.#cast.participants.entries()) {
      const services = this.#nodes.flatMap((node) => node.services[index] ?? []);
      const done = await Promise.all(services.map((service) => service.caughtUp().catch(() => false)));
      if (!done.includes(true)) return false;
    }
    return true;
  }

  #last(name: SubsystemName) {
    const entry = this.#site.commits.last(logSubject(meter, name));
    return entry === undefined ? undefined : storedCommit(entry).commit;
  }

  /** Now and then changes a byte of a block of samples where it is kept. */
  #damage(bytes: Uint8Array): void {
    if (!this.#faulty || !this.#random.chance(this.#cast.damaged.samples)) return;
    bytes[this.#random.integer(0, bytes.length - 1)]! ^= this.#random.integer(1, 255);
    this.#note("samples damaged");
  }

  #otherHistory(subject: string, state: unknown): unknown {
    const participant = this.#cast.participants.find(({ subsystem }) => logSubject(meter, subsystem.name) === subject);
    return participant?.otherHistory?.(state) ?? state;
  }

  #accepted(entry: Entry, writer: string): void {
    this.#recorded.push({ entry, writer });
    this.#trace.update(`${this.#clock.nowMs} ${writer} ${entry.subject} ${entry.sequence} `).update(entry.bytes);
  }

  #note(kind: string, event = kind): void {
    if (!this.#faulty && kind !== "service ended") return;
    this.#struck.set(kind, (this.#struck.get(kind) ?? 0) + 1);
    this.#events.push(`${(this.#clock.nowMs / 1_000).toFixed(3)} s  ${event}`);
    this.#trace.update(`${this.#clock.nowMs} ${event} `);
  }

  #history(isCaughtUp: boolean): History {
    const logs = new Map<Participant, RecordedCommit[]>();
    for (const participant of this.#cast.participants) {
      const subject = logSubject(meter, participant.subsystem.name);
      const own = this.#recorded.filter(({ entry }) => entry.subject === subject);
      logs.set(
        participant,
        own.map(({ entry, writer }) => Object.assign(storedCommit(entry), { writer })),
      );
    }
    return {
      logs,
      windows: this.#windows.map(({ bytes }) => decodeWindow(bytes)!),
      ended: this.#ended,
      isCaughtUp,
      trace: this.#trace.digest("hex"),
      struck: this.#struck,
      events: this.#events,
    };
  }
}
