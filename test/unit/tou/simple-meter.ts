import { pack, unpack } from "msgpackr";
import type { Commit, Fact, FactKind, FactOf, MetrologyRegisters } from "#schemas/codec.ts";
import { rateQuantityNames } from "#schemas/datapoints.ts";
import type { Reading } from "#schemas/readings.ts";
import type { TouSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { tou, type TouState } from "../../../services/tou/subsystem.ts";
import { metrologyCommit } from "../demand/metering.ts";

export const second = 1_000_000_000n;
export const minute = 60n * second;
export const hour = 60n * minute;
export const day = 24n * hour;

/** Instant of a text such as `2026-03-01T12:00:00Z`, ns since 1970. */
export const at = (text: string): bigint => BigInt(Date.parse(text)) * 1_000_000n;

/** A stretch of metered time with the energies of `rateQuantityNames` in it. */
export interface Stretch {
  fromNs: bigint;
  throughNs: bigint;
  microWh: bigint[];
}

const places = rateQuantityNames.map((name) => energyAccumulatorNames.indexOf(name));

/** Energies of a stretch that differ by time and quantity. */
function energyOf(fromNs: bigint, throughNs: bigint): bigint[] {
  const seconds = (throughNs - fromNs) / second;
  return rateQuantityNames.map((_, index) => seconds * BigInt(200 + 17 * index + Number((fromNs / minute) % 97n)));
}

/**
 * A meter as its host runs it: facts go to a log, the state is what they fold to, and what was read since the last commit of an
 * input is read again after a crash.
 */
export class SimpleMeter {
  state: TouState;
  nowNs: bigint;
  readonly log: Fact[] = [];
  readonly metered: Stretch[] = [];
  readonly #registers: bigint[] = energyAccumulatorNames.map((_, index) => BigInt(index) * 7n);
  #unread: Commit[] = [];
  #commits = 0n;
  #decidedNs = 0n;

  constructor(settings: TouSettings, startNs: bigint) {
    this.nowNs = startNs;
    this.state = tou.initial();
    this.adopt(settings);
  }

  adopt(settings: TouSettings): void {
    this.#commit([{ kind: "settingsAdopted", settingsAdopted: { json: JSON.stringify(settings) } }]);
  }

  /** Meters up to an instant, in slices that end at the multiples of a length of time. */
  run(untilNs: bigint, sliceNs = 15n * minute): this {
    while (this.nowNs < untilNs) {
      const end = this.nowNs - (this.nowNs % sliceNs) + sliceNs;
      this.#meter(end < untilNs ? end : untilNs);
    }
    return this;
  }

  /** Without samples up to an instant, of which metrology tells when they come again. */
  outage(untilNs: bigint): this {
    const lost = { fromNs: this.nowNs, throughNs: untilNs, count: 1n, nextWindow: 0n, nextSample: 0n };
    this.nowNs = untilNs;
    this.#take([{ kind: "samplesMissed", samplesMissed: { ...lost, kernel: new Uint8Array() } }]);
    return this;
  }

  /** Sends a command; the answer is its error and message, or empty. */
  command(name: string, parameters: object = {}, identity = "test"): string {
    const outcome = tou.command?.(
      this.state,
      { name, identity, parameters: JSON.stringify(parameters) },
      this.#decidedNs,
    );
    if (outcome === undefined || "error" in outcome) return `${outcome?.error} ${outcome?.message}`;
    this.#commit(outcome.facts);
    return "";
  }

  /** The process dies: the state is folded anew, and what was read since the last commit of an input comes again. */
  crash(): this {
    this.state = this.fold();
    const again = this.#unread;
    this.#unread = [];
    for (const commit of again) this.#decide(commit);
    return this;
  }

  /** The state that the log adds up to. */
  fold(): TouState {
    return this.log.reduce((state, fact) => tou.evolve(state, fact), tou.initial());
  }

  facts<Kind extends FactKind>(kind: Kind): (FactOf<Kind> extends { [Name in Kind]: infer Value } ? Value : never)[] {
    return this.log.flatMap((fact) => (fact.kind === kind ? [(fact as never)[kind]] : [])) as never;
  }

  /** The value of a datapoint now. */
  value(name: string): Reading["value"] | undefined {
    return this.readings().get(name)?.value;
  }

  readings(): Map<string, Reading> {
    const metrology = this.#metrologyCommit([]).registersAfter.metrology as MetrologyRegisters;
    const settings = this.state.settings as TouSettings;
    const all = tou.readings(tou.registers(this.state) as never, settings, { others: { metrology }, atNs: this.nowNs });
    return new Map(all.map((reading) => [reading.name, reading]));
  }

  /** Metrology's registers now, in the order of `rateQuantityNames`. */
  get totals(): bigint[] {
    return places.map((place) => this.#registers[place] as bigint);
  }

  #meter(throughNs: bigint): void {
    const fromNs = this.nowNs;
    const microWh = energyOf(fromNs, throughNs);
    const energyMicroWh = energyAccumulatorNames.map(() => 0n);
    for (const [index, place] of places.entries()) {
      energyMicroWh[place] = microWh[index] as bigint;
      this.#registers[place] = (this.#registers[place] as bigint) + (microWh[index] as bigint);
    }
    this.metered.push({ fromNs, throughNs, microWh });
    this.nowNs = throughNs;
    const rest = { quality: 0, quantities: [], nextWindow: 0n, nextSample: 0n, kernel: new Uint8Array() };
    const pulses = { testEnergyMicroWh: [], pulses: [], pulsesOverloaded: 0 };
    this.#take([{ kind: "energyMetered", energyMetered: { fromNs, throughNs, energyMicroWh, ...rest, ...pulses } }]);
  }

  #metrologyCommit(facts: Fact[]): Commit {
    return metrologyCommit(this.#commits, this.nowNs, facts, [...this.#registers], []);
  }

  #take(facts: Fact[]): void {
    this.#commits += 1n;
    this.#decide(this.#metrologyCommit(facts));
  }

  #decide(commit: Commit): void {
    const decided = tou.decide(this.state, { from: "metrology", commit });
    this.#decidedNs = commit.timeNs;
    this.#unread = decided.length > 0 ? [] : [...this.#unread, commit].slice(-200);
    this.#commit(decided);
  }

  #commit(facts: Fact[]): void {
    this.log.push(...facts);
    this.state = facts.reduce((state, fact) => tou.evolve(state, fact), this.state);
  }
}

/** A state as it comes back from a snapshot. */
export const snapshotOf = (state: TouState): TouState => unpack(pack(state)) as TouState;

export const utc = { zone: "UTC", offsets: [{ fromNs: "0", offsetSeconds: 0 }], rates: 2, week: [] };
export const clock = {
  source: "internal",
  manual: true,
  shiftLimitMilliseconds: 9_000,
  powerOffSeconds: 5,
  restartNs: String(at("2000-01-01T00:00:00Z")),
};
export const billing = { lockoutSeconds: 300, endsWithSeason: false, key: true, profiles: [] };
