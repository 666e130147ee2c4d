import type { Commit, Fact } from "#schemas/codec.ts";
import { commands } from "#schemas/commands.ts";
import type { Reading } from "#schemas/readings.ts";
import { settingsOf, type MeterSettings } from "#schemas/settings.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { RegistersOfMeter } from "#runtime/subsystem.ts";
import { localTime, offsetTable } from "../../services/tou/calendar/local-time.ts";
import { inDataFlow } from "../subsystems.ts";
import { stretches, type Course, type CourseCommand, type Stretch } from "./course.ts";
import { MemoryService } from "./memory-service.ts";

/** Services that need energy and nothing else. */
const rehearsed: ReadonlySet<SubsystemName> = new Set(["metrology", "tou", "demand", "logging"]);

/** Something that a service decided, and when. */
export interface RehearsedFact {
  service: SubsystemName;
  atNs: bigint;
  fact: Fact;
}

export interface RefusedCommand {
  command: CourseCommand;
  error: string;
  message: string;
}

/** The registers after a billing period, once every service has seen its end. */
export interface RehearsedPeriod {
  endNs: bigint;
  readings: Reading[];
}

export interface Rehearsal {
  course: Course;
  /** Facts of the kinds that were asked for, in order. */
  facts: RehearsedFact[];
  periods: RehearsedPeriod[];
  refused: RefusedCommand[];
  /** Datapoints at the end. */
  readings: Reading[];
  /** Minutes that were metered. */
  minutes: number;
  /** Commits of all services. */
  commits: number;
}

export interface RehearseOptions {
  /** Kinds of facts to keep. */
  keep: ReadonlySet<Fact["kind"]>;
  /** Kind that ends a billing period. */
  ends: Fact["kind"];
  signal: AbortSignal;
  /** Told the share that is done, once a meter day. */
  progress?(share: number): void;
}

const nsPerDay = 86_400_000_000_000n;

/**
 * Runs demand, tariffs, billing and the load profile over a course of energy: their own rules, in one process and in memory,
 * without samples, without a broker and without a ledger. What is seen here is what a meter with these settings would decide
 * if it metered this energy; that it would meter it right is not shown.
 *
 * Yields to the event loop once a meter day. Rejects with the reason of `signal` when that aborts.
 */
export async function rehearse(course: Course, settings: MeterSettings, options: RehearseOptions): Promise<Rehearsal> {
  const meter = new RehearsedMeter(course, settings, options);
  const offsets = offsetTable(settings.tou.offsets);
  let day = 0n;
  for (const stretch of stretches(course, (atNs) => localTime(offsets, atNs))) {
    meter.meters(stretch);
    const reached = (stretch.throughNs - course.fromNs) / nsPerDay;
    if (reached === day) continue;
    day = reached;
    options.progress?.(Number(stretch.throughNs - course.fromNs) / Number(course.untilNs - course.fromNs));
    await new Promise((resolve) => setImmediate(resolve));
    options.signal.throwIfAborted();
  }
  return meter.outcome();
}

class RehearsedMeter {
  readonly #course: Course;
  readonly #options: RehearseOptions;
  readonly #metrology: MemoryService;
  readonly #followers: readonly MemoryService[];
  readonly #commands: CourseCommand[];
  readonly #found: Omit<Rehearsal, "readings">;
  #energyThroughNs: bigint;
  #endedNs: bigint | undefined;

  constructor(course: Course, settings: MeterSettings, options: RehearseOptions) {
    this.#course = course;
    this.#options = options;
    const services = inDataFlow
      .filter(({ name }) => rehearsed.has(name))
      .map((subsystem) => new MemoryService("rehearsal", subsystem, settingsOf(settings, subsystem.name)));
    this.#metrology = services[0] as MemoryService;
    this.#followers = services.slice(1);
    this.#commands = [...course.commands];
    this.#found = { course, facts: [], periods: [], refused: [], minutes: 0, commits: 0 };
    this.#energyThroughNs = course.fromNs;
  }

  /** Meters a stretch; a pause before it is an outage. */
  meters({ fromNs, throughNs, energyMicroWh }: Stretch): void {
    if (this.#energyThroughNs < fromNs && this.#found.minutes > 0) this.#stops(this.#energyThroughNs);
    this.#carryOut(fromNs);
    const energyMetered = {
      fromNs,
      throughNs,
      energyMicroWh,
      quality: 0,
      quantities: [],
      nextWindow: 0n,
      nextSample: 0n,
      kernel: new Uint8Array(),
      testEnergyMicroWh: [],
      pulses: [],
      pulsesOverloaded: 0,
    };
    this.#told(this.#metrology.tell([{ kind: "energyMetered", energyMetered }], throughNs));
    this.#energyThroughNs = throughNs;
    this.#found.minutes += 1;
  }

  outcome(): Rehearsal {
    this.#carryOut(this.#course.untilNs);
    this.#closePeriod();
    return { ...this.#found, readings: this.#readings() };
  }

  #stops(atNs: bigint): void {
    const meteringStopped = { atNs, nextSample: 0n, nextWindow: 0n, kernel: new Uint8Array() };
    this.#told(this.#metrology.tell([{ kind: "meteringStopped", meteringStopped }], atNs));
  }

  /** Carries out the commands that are due, at the end of the minute that has been metered. */
  #carryOut(untilNs: bigint): void {
    for (let next = this.#commands[0]; next !== undefined && next.atNs <= untilNs; next = this.#commands[0]) {
      this.#commands.shift();
      const { name, parameters } = next;
      const service = this.#followers.find(({ subsystem }) => subsystem.name === commands.get(name)?.subsystem);
      const outcome = service?.command({ name, identity: "rehearsal", parameters }, untilNs) ?? {
        error: "MTR_COMMAND_UNKNOWN",
        message: `no rehearsed service has a command ${name}`,
      };
      if ("error" in outcome) this.#found.refused.push({ command: next, ...outcome });
      else this.#told(outcome);
    }
  }

  /** Takes a commit to all that follow its log, and what they commit to those that follow theirs. */
  #told(first: Commit): void {
    const commits = [first];
    for (let commit = commits.shift(); commit !== undefined; commit = commits.shift()) {
      this.#noted(commit);
      for (const service of this.#followers) {
        if (!service.subsystem.follows.includes(commit.subsystem as SubsystemName)) continue;
        const own = service.follow(commit);
        if (own !== undefined) commits.push(own);
      }
    }
    if (this.#endedNs !== undefined && first.timeNs > this.#endedNs) this.#closePeriod();
  }

  #noted({ subsystem, timeNs, facts }: Commit): void {
    this.#found.commits += 1;
    for (const fact of facts) {
      if (fact.kind === this.#options.ends) {
        this.#closePeriod();
        this.#endedNs = timeNs;
      }
      if (this.#options.keep.has(fact.kind))
        this.#found.facts.push({ service: subsystem as SubsystemName, atNs: timeNs, fact });
    }
  }

  #closePeriod(): void {
    if (this.#endedNs === undefined) return;
    this.#found.periods.push({ endNs: this.#endedNs, readings: this.#readings() });
    this.#endedNs = undefined;
  }

  #readings(): Reading[] {
    const services = [this.#metrology, ...this.#followers];
    const others = services.reduce<RegistersOfMeter>((all, service) => ({ ...all, ...service.registers() }), {});
    return services.flatMap((service) => service.readings(others, this.#energyThroughNs));
  }
}
