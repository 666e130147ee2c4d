import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import type { PlannedFault } from "./schedule.ts";
import type { SeenCommit } from "./watch.ts";

/** Times of a run are ms since its first process was started. */
export interface FaultBar {
  kind: string;
  label: string;
  targets: readonly string[];
  fromMs: number;
  /** Undefined while it lasts. */
  throughMs: number | undefined;
}

/** When a unit ran. */
export interface LifeSpan {
  fromMs: number;
  throughMs: number | undefined;
}

/** What is known of one service. */
export interface ServiceRecord {
  /** Arrival of each commit, ms. */
  commitsMs: number[];
  epochsMs: number[];
  epoch: bigint;
  /** Who opened the epoch. */
  program: string;
  /** Last commit or renewal of the lease, ms; undefined before the first. */
  aliveMs: number | undefined;
  outageMs: number;
  /** Longest outage, for the picture. */
  outage: { fromMs: number; throughMs: number } | undefined;
  /** A kill or pause that no epoch has followed yet. */
  awaited: { sinceMs: number; epoch: bigint } | undefined;
}

/** Everything that was seen of a run, as it is shown and judged. */
export class Chronicle {
  readonly faults: FaultBar[] = [];
  readonly lives = new Map<string, LifeSpan[]>();
  readonly services = new Map<SubsystemName, ServiceRecord>();
  readonly takeoversMs: number[] = [];
  readonly faultsDone = new Map<string, number>();
  /** Meter time by arrival of metrology's commits. */
  readonly progress: { atMs: number; timeNs: bigint }[] = [];
  energyMicroWh: readonly bigint[] | undefined;
  readonly #clockMs: () => number;
  readonly #startedMs: number;

  /** @param clockMs a clock that nobody sets, ms. */
  constructor(clockMs: () => number = () => performance.now()) {
    this.#clockMs = clockMs;
    this.#startedMs = clockMs();
    for (const name of subsystemNames)
      this.services.set(name, {
        commitsMs: [],
        epochsMs: [],
        epoch: 0n,
        program: "",
        aliveMs: undefined,
        outageMs: 0,
        outage: undefined,
        awaited: undefined,
      });
  }

  nowMs(): number {
    return this.#clockMs() - this.#startedMs;
  }

  of(service: SubsystemName): ServiceRecord {
    return this.services.get(service) as ServiceRecord;
  }

  /** True once every service has opened an epoch and energy was metered. */
  get metering(): boolean {
    return this.progress.length > 0 && [...this.services.values()].every(({ epoch }) => epoch > 0n);
  }

  /** Starts of a unit beyond the first. */
  restarts(): Map<string, number> {
    return new Map([...this.lives].map(([name, spans]) => [name, Math.max(0, spans.length - 1)]));
  }

  started(name: string): void {
    const spans = this.lives.get(name) ?? [];
    this.lives.set(name, [...spans, { fromMs: this.nowMs(), throughMs: undefined }]);
  }

  ended(name: string): void {
    const last = this.lives.get(name)?.at(-1);
    if (last !== undefined) last.throughMs ??= this.nowMs();
  }

  alive(service: SubsystemName): void {
    const record = this.of(service);
    const nowMs = this.nowMs();
    this.#silence(record, nowMs);
    record.aliveMs = nowMs;
  }

  #silence(record: ServiceRecord, nowMs: number): void {
    const { aliveMs, outageMs } = record;
    if (aliveMs === undefined || nowMs - aliveMs <= outageMs) return;
    record.outageMs = nowMs - aliveMs;
    record.outage = { fromMs: aliveMs, throughMs: nowMs };
  }

  commit({ service, epoch, timeNs, energyMicroWh, opened }: SeenCommit): void {
    this.alive(service);
    const record = this.of(service);
    const nowMs = this.nowMs();
    record.commitsMs.push(nowMs);
    if (opened !== undefined) {
      record.epochsMs.push(nowMs);
      record.program = opened;
    }
    if (record.awaited !== undefined && epoch > record.awaited.epoch) {
      this.takeoversMs.push(nowMs - record.awaited.sinceMs);
      record.awaited = undefined;
    }
    record.epoch = epoch;
    if (energyMicroWh === undefined || timeNs === 0n) return;
    this.energyMicroWh = energyMicroWh;
    if (this.progress.at(-1)?.timeNs !== timeNs) this.progress.push({ atMs: nowMs, timeNs });
  }

  /** The holder of a service was taken away; another epoch must follow. */
  await(service: SubsystemName): void {
    const record = this.of(service);
    // A second kill before the service came back is part of the same outage.
    if (record.epoch > 0n) record.awaited ??= { sinceMs: this.nowMs(), epoch: record.epoch };
  }

  /** The holder of a service is back before another took over. */
  awaitNoMore(service: SubsystemName): void {
    this.of(service).awaited = undefined;
  }

  /** How long meter time has stood still, ms. */
  sinceProgressMs(): number {
    return this.nowMs() - (this.progress.at(-1)?.atMs ?? 0);
  }

  /** How long meter time has stood still although no fault came or lasted, ms. */
  stoodMs(): number {
    const faults = this.faults.slice(-64).map(({ throughMs }) => throughMs ?? this.nowMs());
    return this.nowMs() - Math.max(0, this.progress.at(-1)?.atMs ?? 0, ...faults);
  }

  /** A silence that lasts until the source ends is an outage as well; after that a service may rest. */
  sourceEnded(): void {
    for (const [name, { aliveMs }] of this.services) {
      if (aliveMs !== undefined) this.#silence(this.of(name), this.nowMs());
    }
  }

  fault({ kind }: PlannedFault, label: string, targets: readonly string[]): FaultBar {
    this.faultsDone.set(kind, (this.faultsDone.get(kind) ?? 0) + 1);
    const bar: FaultBar = { kind, label, targets, fromMs: this.nowMs(), throughMs: undefined };
    this.faults.push(bar);
    return bar;
  }
}
