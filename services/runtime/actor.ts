import type { Command, Cursor, Fact } from "#schemas/codec.ts";
import { commandSubject, logSubject, type SubsystemName } from "#schemas/subjects.ts";
import { MeterError } from "#runtime/errors.ts";
import type { Holding } from "#runtime/held-commits.ts";
import { Ledger, storedCommit } from "#runtime/ledger.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";
import { Standby, type Reached } from "#runtime/standby.ts";
import type { AnySubsystem, FollowedCommit, Subsystem } from "#runtime/subsystem.ts";

/**
 * Meter time after which a log that has nothing to say gets a commit without facts, ns, unless its subsystem wants it sooner. With
 * it a restart has no more than that to read again, and a search in the log finds a commit near any instant.
 */
export const silenceNsMax = 900n * 1_000_000_000n;

export interface ActorOptions<State, Input> {
  meter: string;
  subsystem: Subsystem<State, Input>;
  settings: unknown;
  ports: ServicePorts;
  /** Program, version and process: two incarnations that live at the same time must differ in it. */
  program: string;
  /** Commits between two snapshots, when the usual number does not fit. */
  snapshotEvery?: bigint;
  /** How facts may wait while the ledger has no room; absent for a service that waits itself. */
  holding?: Holding;
  /** Told, more than once, while another process is sure to lead the subsystem. */
  standsBy?(): void;
}

/**
 * Host of a subsystem: takes the lease, recovers, opens an epoch, then folds inputs and commits what they lead to.
 * Inputs and commands go through one queue, so the state has one writer.
 */
export class Actor<State, Input> {
  readonly #options: ActorOptions<State, Input>;
  readonly #ledger: Ledger<State>;
  readonly #signal: AbortSignal;
  #turn: Promise<unknown> = Promise.resolve();
  /** Meter time since which nothing was committed; undefined before the first input. */
  #silentSinceNs: bigint | undefined;
  /** Meter time of the inputs that a follower without anything observed has decided about, ns; commands come after them. */
  #decidedNs = 0n;

  private constructor(options: ActorOptions<State, Input>, ledger: Ledger<State>, signal: AbortSignal) {
    this.#options = options;
    this.#ledger = ledger;
    this.#signal = signal;
  }

  /** Runs `work` with an actor that owns its log; ends when the work ends, the signal aborts, or the lease is lost. */
  static async lead<State, Input>(
    options: ActorOptions<State, Input>,
    signal: AbortSignal,
    work: (actor: Actor<State, Input>, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const { meter, subsystem, ports, program, settings } = options;
    ports.health?.note(meter, subsystem.name, "standing by");
    const lease = await ports.lease.acquire(`${meter}.${subsystem.name}`, program, signal, () => options.standsBy?.());
    if (signal.aborted) return;
    ports.health?.note(meter, subsystem.name, "starting");
    const leading = AbortSignal.any([signal, lease.lost]);
    try {
      const { commits: log, snapshots, clock } = ports;
      const { snapshotEvery } = options;
      const ledger = await Ledger.recover<State>({
        meter,
        subsystem: subsystem as AnySubsystem,
        log,
        snapshots,
        clock,
        program,
        snapshotEvery,
        signal: leading,
        heads: ports.heads,
        holding: options.holding && ports.held && { ...options.holding, held: ports.held },
      });
      await ledger.open(settings, await ledger.adoptedSettings(), leading);
      ports.health?.note(meter, subsystem.name, "leading");
      ports.metrics.epoch.set({ meter, subsystem: subsystem.name }, Number(ledger.epoch));
      if (ledger.epoch > 1n) ports.metrics.takeovers.inc({ meter, subsystem: subsystem.name });
      const actor = new Actor(options, ledger, leading);
      await ports.commands.serve(commandSubject(meter, subsystem.name), (command) => actor.#command(command), leading);
      await work(actor, leading);
    } finally {
      await lease.release();
    }
  }

  get state(): State {
    return this.#ledger.state;
  }

  get timeNs(): bigint {
    return this.#ledger.timeNs;
  }

  /** How far an input has been read; right after recovery, what the last commit says. */
  cursor(input: string): Cursor | undefined {
    return this.#ledger.cursor(input);
  }

  /**
   * Folds an input: commits the facts it leads to, together with the cursor, or nothing when it leads to none. After a long
   * silence the cursor is committed by itself, unless the state has observed inputs and must do so again after a restart.
   */
  take(input: Input, cursor: Cursor, timeNs: bigint): Promise<Fact[]> {
    return this.#inTurn(async () => {
      const { meter, subsystem, ports } = this.#options;
      const facts = subsystem.decide(this.state, input);
      if (facts.length > 0 || (subsystem.observe === undefined && this.#silentFor(timeNs))) {
        await this.#append(facts, timeNs, cursor);
      } else {
        if (subsystem.observe === undefined && subsystem.follows.length > 0) this.#decidedNs = timeNs;
        this.#ledger.advance(cursor);
        if (subsystem.observe !== undefined) this.#ledger.state = subsystem.observe(this.state, input);
        if (this.#silentFor(timeNs)) await this.#append([], timeNs);
      }
      ports.metrics.meterTime.set({ meter, subsystem: subsystem.name }, Number(timeNs) / 1e9);
      return facts;
    });
  }

  /** Commits facts that the host itself knows of (the sampler's). */
  tell(facts: Fact[], timeNs: bigint): Promise<void> {
    return this.#inTurn(() => this.#append(facts, timeNs));
  }

  /** Lets a host that has nothing to tell for long leave a sign in the log; `timeNs` is the meter time it has reached. */
  pulse(timeNs: bigint): Promise<void> {
    return this.#inTurn(async () => {
      if (timeNs > this.timeNs && this.#silentFor(timeNs)) await this.#append([], timeNs);
    });
  }

  #silentFor(timeNs: bigint): boolean {
    this.#silentSinceNs ??= this.timeNs === 0n ? timeNs : this.timeNs;
    return timeNs - this.#silentSinceNs >= (this.#options.subsystem.silenceNs ?? silenceNsMax);
  }

  async #append(facts: Fact[], timeNs: bigint, cursor?: Cursor): Promise<void> {
    const { meter, subsystem, ports } = this.#options;
    const ended = ports.metrics.commitSeconds.startTimer({ meter, subsystem: subsystem.name });
    const stored = await this.#ledger.append(facts, { timeNs, signal: this.#signal, cursor });
    this.#silentSinceNs = timeNs === 0n ? undefined : timeNs;
    if (!stored) return;
    ended();
    ports.metrics.commits.inc({ meter, subsystem: subsystem.name });
  }

  async #command(command: Command): Promise<{ error: string; message: string }> {
    const { subsystem } = this.#options;
    return this.#inTurn(async () => {
      const unknown = { error: "MTR_COMMAND_UNKNOWN", message: `${subsystem.name} has no command ${command.name}` };
      const atNs = this.#decidedNs > this.timeNs ? this.#decidedNs : this.timeNs;
      const outcome = subsystem.command?.(this.state, command, atNs) ?? unknown;
      if ("error" in outcome) return outcome;
      await this.#append(outcome.facts, atNs);
      return { error: "", message: "done" };
    });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }
}

/** Sequence up to which a follower has read, per log. */
type Positions = Map<SubsystemName, { sequence: number; number: bigint }>;

/** A service that is nothing but a subsystem following other logs: demand, tou, logging. */
export function followerService<State>(options: ActorOptions<State, FollowedCommit>): Service {
  const { meter, subsystem, ports } = options;
  const positions: Positions = new Map();
  const standby = new Standby(options, (reached, signal) => unread(options, reached, signal));
  let leads = false;
  return {
    name: `${meter}/${subsystem.name}`,
    run: async (signal) => {
      await Actor.lead(options, signal, async (actor, leading) => {
        leads = true;
        await follow(actor, options, positions, leading);
      }).finally(() => (leads = false));
    },
    caughtUp: () => (leads ? hasRead(ports, meter, subsystem.follows, positions) : standby.caughtUp()),
  };
}

/** True when each followed log has been read to its present end. */
async function hasRead(
  ports: ServicePorts,
  meter: string,
  logs: readonly SubsystemName[],
  positions: Positions,
): Promise<boolean> {
  for (const name of logs) {
    const last = await ports.commits.last(logSubject(meter, name));
    if (last !== undefined && (positions.get(name)?.sequence ?? 0) < last.sequence) return false;
  }
  return true;
}

/**
 * Sequence to read on from. A log that is seldom written has an old position, but what stands between there and the newest
 * position has been read; only a log that was not followed before may have entries further back.
 */
async function firstUnread({ commits }: ServicePorts, meter: string, positions: Positions): Promise<number> {
  const newest = Math.max(0, ...[...positions.values()].map((position) => position.sequence));
  const unread = [...positions].map(async ([name, { sequence }]) => {
    const entry = await commits.next(logSubject(meter, name), sequence + 1);
    return entry?.sequence ?? newest + 1;
  });
  return Math.min(newest + 1, ...(await Promise.all(unread)));
}

/** The commits of the followed logs after the cursors, up to the present end of each. */
async function* unread(
  { meter, subsystem, ports: { commits: log } }: ActorOptions<unknown, FollowedCommit>,
  reached: Reached,
  signal: AbortSignal,
): AsyncGenerator<FollowedCommit> {
  const read = new Map(subsystem.follows.map((name) => [name, Number(reached.cursor(name)?.sequence ?? 0n)]));
  let end = 0;
  for (const name of subsystem.follows) {
    const last = (await log.last(logSubject(meter, name)))?.sequence ?? 0;
    if (last > (read.get(name) as number)) end = Math.max(end, last);
  }
  if (end === 0) return;
  const subjects = subsystem.follows.map((name) => logSubject(meter, name));
  for await (const entry of log.follow(subjects, Math.min(...read.values()) + 1, signal)) {
    const { commit, sequence } = storedCommit(entry);
    const from = commit.subsystem as SubsystemName;
    if (sequence > (read.get(from) as number)) yield { from, commit };
    if (sequence >= end) return;
  }
}

async function follow<State>(
  actor: Actor<State, FollowedCommit>,
  options: ActorOptions<State, FollowedCommit>,
  positions: Positions,
  signal: AbortSignal,
): Promise<void> {
  const { meter, subsystem, ports } = options;
  positions.clear();
  for (const name of subsystem.follows) {
    const cursor = actor.cursor(name);
    positions.set(name, { sequence: Number(cursor?.sequence ?? 0n), number: cursor?.number ?? 0n });
  }
  const from = await firstUnread(ports, meter, positions);
  const subjects = subsystem.follows.map((name) => logSubject(meter, name));
  for await (const entry of ports.commits.follow(subjects, from, signal)) {
    const { commit, sequence } = storedCommit(entry);
    const name = commit.subsystem as SubsystemName;
    const read = positions.get(name);
    if (read === undefined || sequence <= read.sequence) continue;
    if (commit.number !== read.number + 1n) {
      throw new MeterError(
        "MTR_LOG_DAMAGED",
        `commit ${read.number + 1n} is missing, found ${commit.number}`,
        entry.subject,
      );
    }
    // One log may be behind another, but meter time never goes back: the log is searched by it.
    const timeNs = commit.timeNs > actor.timeNs ? commit.timeNs : actor.timeNs;
    await actor.take(
      { from: name, commit },
      { input: name, sequence: BigInt(sequence), number: commit.number },
      timeNs,
    );
    positions.set(name, { sequence, number: commit.number });
  }
}
