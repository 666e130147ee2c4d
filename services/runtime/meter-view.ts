import { registersField, type Commit, type RegistersByField } from "#schemas/codec.ts";
import { datapoints } from "#schemas/datapoints.ts";
import { formatInstant, reading, type Reading, type Snapshot } from "#schemas/readings.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import { logSubject, windowsSubject, type SubsystemName } from "#schemas/subjects.ts";
import type { Window } from "#schemas/window.ts";
import { MeterError } from "#runtime/errors.ts";
import { AskedReadings, MadeTogether, type ReadingSection } from "#runtime/asked-readings.ts";
import { boundary } from "#runtime/boundary.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { commitTimeNs, settingsAt, storedCommit } from "#runtime/ledger.ts";
import type { AnySubsystem, RegistersOfMeter } from "#runtime/subsystem.ts";
import { lastWholeWindow } from "#runtime/window-history.ts";
import { MeasuredSection, quantitiesOf, quantitySection } from "#runtime/window-readings.ts";

/** Seconds between a measurement and its commit that are nothing unusual. */
const behindSecondsMin = 5n;

/** Where the past of a meter is kept. */
export interface MeterHistory {
  commits: EventLog;
  windows: EventLog;
}

/** What a view knows of one subsystem. */
export interface SubsystemView {
  commit: Commit;
  settings: unknown;
}

/**
 * The registers of one meter as of one commit of each log, and the datapoints that they stand for. The same class serves a
 * running meter (commits are applied as they come) and the past (commits are looked up): there is one way to a reading.
 */
export class MeterView {
  readonly meter: string;
  readonly #subsystems: readonly AnySubsystem[];
  readonly #views = new Map<SubsystemName, SubsystemView>();
  #window: Window | undefined;
  #snapshot: Snapshot | undefined;
  /** Readings as of the commits, which stay when only the window moves on, and those of the window, which stay with it. */
  #ofCommits: readonly ReadingSection[] | undefined;
  #ofWindow: { measured: ReadingSection; quantities: ReadingSection } | undefined;
  readonly #meteredNs: () => bigint | undefined;

  /** `meteredNs` tells how far metering has come where that is known and not stored yet, ns since 1970. */
  constructor(
    meter: string,
    subsystems: readonly AnySubsystem[],
    meteredNs: () => bigint | undefined = () => undefined,
  ) {
    this.meter = meter;
    this.#subsystems = subsystems;
    this.#meteredNs = meteredNs;
  }

  /**
   * Reads the last commit of each log and the last whole window, at or before meter time `atNs` where that is given.
   * Rejects with `MTR_NO_HISTORY` when nothing had been measured by then.
   */
  async load({ commits, windows }: MeterHistory, atNs?: bigint): Promise<void> {
    // Each log is searched on its own, so the searches wait for the broker together.
    const loading = this.#subsystems.map(async ({ name }) => {
      const subject = logSubject(this.meter, name);
      const entry = await (atNs === undefined ? commits.last(subject) : lastUpTo(commits, subject, atNs));
      if (entry === undefined) return;
      const { commit } = storedCommit(entry);
      const json = await settingsAt(commits, subject, commit.settingsNumber);
      this.#views.set(name, { commit, settings: json === undefined ? undefined : JSON.parse(json) });
    });
    [this.#window] = await Promise.all([lastWholeWindow(windows, windowsSubject(this.meter), atNs), ...loading]);
    if (atNs !== undefined && this.atNs === 0n) {
      throw new MeterError("MTR_NO_HISTORY", `the ledger begins after ${formatInstant(atNs)}`, this.meter);
    }
    this.#snapshot = this.#ofCommits = this.#ofWindow = undefined;
  }

  /** Moves on by a commit; one that is not newer than what is known is ignored. */
  apply(commit: Commit): void {
    const name = commit.subsystem as SubsystemName;
    const known = this.#views.get(name);
    if (known !== undefined && commit.number <= known.commit.number) return;
    const adopted = commit.facts.find((fact) => fact.kind === "settingsAdopted");
    const settings =
      adopted?.kind === "settingsAdopted" ? (JSON.parse(adopted.settingsAdopted.json) as unknown) : known?.settings;
    this.#views.set(name, { commit, settings });
    this.#snapshot = this.#ofCommits = undefined;
    if (adopted !== undefined) this.#ofWindow = undefined;
  }

  /**
   * Lays the newest whole window over the registers: its spectrum, which is not in commits, and its quantities where it is
   * newer than the last commit. A window cut short is left to the commit that follows from it.
   */
  overlay(window: Window): void {
    if (!window.complete) return;
    this.#window = window;
    this.#snapshot = this.#ofWindow = undefined;
  }

  /** What is known of a subsystem. */
  of(name: SubsystemName): SubsystemView | undefined {
    return this.#views.get(name);
  }

  /** Meter time: how far metrology has measured, nanoseconds since 1970; 0 before the first sample. */
  get atNs(): bigint {
    const committedNs = this.#views.get("metrology")?.commit.timeNs ?? 0n;
    return this.#window !== undefined && this.#window.endNs > committedNs ? this.#window.endNs : committedNs;
  }

  /** All readings as of one state, made as they are asked for; the same object until something changes. */
  snapshot(): Snapshot {
    // What is not stored yet moves on without a commit.
    if (this.#snapshot === undefined || this.#meteredNs() !== undefined) this.#snapshot = this.#read();
    return this.#snapshot;
  }

  #read(): Snapshot {
    const committedNs = this.#views.get("metrology")?.commit.timeNs ?? 0n;
    this.#ofCommits ??= this.#commitSections(committedNs);
    const sections = [...this.#ofCommits];
    const [window, settings] = [this.#window, this.#metrologySettings];
    if (window !== undefined && settings !== undefined) {
      this.#ofWindow ??= {
        measured: new MeasuredSection(window, settings),
        quantities: quantitySection(window, settings),
      };
      sections.push(this.#ofWindow.measured);
      if (window.endNs > committedNs) sections.push(this.#ofWindow.quantities);
    }
    const behind = this.#behind(committedNs);
    if (behind !== undefined)
      sections.push(
        new MadeTogether(
          (name) => name === behind.name,
          () => [behind],
        ),
      );
    return { meter: this.meter, atNs: this.atNs, readings: new AskedReadings(sections) };
  }

  /** A section for each subsystem, of the commits as they are now. */
  #commitSections(atNs: bigint): ReadingSection[] {
    const others: RegistersOfMeter = {};
    for (const { commit } of this.#views.values()) Object.assign(others, registersOf(commit));
    return this.#subsystems.flatMap((subsystem) => {
      const { name } = subsystem;
      const view = this.#views.get(name);
      if (view?.settings === undefined) return [];
      const registers = view.commit.registersAfter[registersField(name)];
      const { timeNs: committedNs } = view.commit;
      return new MadeTogether(
        (asked) => datapoints.get(asked)?.source === name,
        () => subsystem.readings(registers as never, view.settings, { others, atNs, committedNs }),
      );
    });
  }

  /** How much of what was metered is not stored yet; undefined before the first commit of metrology. */
  #behind(committedNs: bigint): Reading | undefined {
    if (committedNs === 0n) return undefined;
    const windowNs = this.#window?.endNs ?? 0n;
    const meteredNs = this.#meteredNs() ?? 0n;
    const reachedNs = windowNs > meteredNs ? windowNs : meteredNs;
    const seconds = (reachedNs - committedNs) / 1_000_000_000n;
    return reading("ledger.behind.count", seconds < behindSecondsMin ? 0n : seconds, this.atNs, 0);
  }

  /** The instantaneous quantities of a window under the names of datapoints, for live displays. */
  quantitiesOf(window: Window): [string, number][] {
    const wiring = this.#metrologySettings?.wiring;
    return wiring === undefined ? [] : quantitiesOf(window, wiring);
  }

  get #metrologySettings(): MetrologySettings | undefined {
    return this.#views.get("metrology")?.settings as MetrologySettings | undefined;
  }
}

function registersOf(commit: Commit): Partial<RegistersByField> {
  const { subsystem: _field, ...registers } = commit.registersAfter;
  return registers;
}

/** Last commit of a log whose meter time is at most `atNs`. */
async function lastUpTo(log: EventLog, subject: string, atNs: bigint): ReturnType<EventLog["last"]> {
  return (await boundary(log, subject, commitTimeNs, atNs + 1n)).before;
}

/** The reading of that name, or an error that says so. */
export function requireReading(snapshot: Snapshot, name: string): Reading {
  const found = snapshot.readings.get(name);
  if (found === undefined)
    throw new MeterError("MTR_DATAPOINT_UNKNOWN", `no datapoint is called ${name}`, snapshot.meter);
  return found;
}
