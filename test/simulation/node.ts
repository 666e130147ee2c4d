import { pino } from "pino";
import { Metrics } from "#runtime/metrics.ts";
import type { ServicePorts } from "#runtime/service.ts";
import type { SnapshotStore } from "#runtime/snapshots.ts";
import { supervise } from "#runtime/supervisor.ts";
import type { Link } from "./faults.ts";
import { Gate, GatedClock, GatedLog, GatedSnapshots } from "./gate.ts";
import type { MemoryCommands } from "./memory-commands.ts";
import { MemoryLease, type LeaseTable } from "./memory-lease.ts";
import { MemoryLog, type MemoryStream } from "./memory-log.ts";
import type { Participant, Runtime } from "./participant.ts";
import type { VirtualClock } from "./virtual-clock.ts";

const logger = pino({ level: "silent" });
/** Not under test here, and costly to make. */
const metrics = new Metrics();

/** What all nodes of a world share. */
export interface Site {
  meter: string;
  clock: VirtualClock;
  commits: MemoryStream;
  samples: MemoryStream;
  snapshots: SnapshotStore;
  leases: LeaseTable;
  commands: MemoryCommands;
  link: Link;
  participants: readonly Participant[];
  runtime: Runtime;
  /** Called when a service ended for good. */
  onEnded(program: string, error: unknown): void;
}

/** A host that runs every participant; of several hosts, one leads each log and the others wait. */
export class Node {
  readonly #name: string;
  readonly #site: Site;
  #incarnation = 0;
  #gate: Gate | undefined;

  constructor(name: string, site: Site) {
    this.#name = name;
    this.#site = site;
  }

  get runs(): boolean {
    return this.#gate !== undefined;
  }

  start(): void {
    const site = this.#site;
    const program = `${this.#name}/${++this.#incarnation}`;
    const gate = new Gate(site.clock);
    this.#gate = gate;
    const clock = new GatedClock(gate, site.clock);
    const log = (stream: MemoryStream): GatedLog => new GatedLog(gate, new MemoryLog(stream, site.link, program));
    const ports: ServicePorts = {
      commits: log(site.commits),
      samples: log(site.samples),
      windows: log(site.samples),
      snapshots: new GatedSnapshots(gate, site.snapshots),
      lease: new MemoryLease(site.leases, clock),
      commands: site.commands,
      clock,
      metrics,
      logger,
    };
    const forever = new AbortController().signal;
    for (const participant of site.participants) {
      const service = participant.service({ meter: site.meter, ports, program, runtime: site.runtime });
      void supervise(service, ports, forever).catch((error: unknown) => site.onEnded(program, error));
    }
  }

  crash(): void {
    this.#gate?.crash();
    this.#gate = undefined;
  }

  pause(ms: number): void {
    this.#gate?.pause(ms);
  }

  resume(): void {
    this.#gate?.resume();
  }
}
