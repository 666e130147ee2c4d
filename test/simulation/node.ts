import { pino } from "pino";
import { Metrics } from "#runtime/metrics.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";
import type { SnapshotStore } from "#runtime/snapshots.ts";
import { supervise } from "#runtime/supervisor.ts";
import type { Link } from "./faults.ts";
import { Gate } from "./gate.ts";
import { GatedClock, GatedCommands, GatedLog, GatedSnapshots } from "./gated-ports.ts";
import type { MemoryCommands } from "./memory-commands.ts";
import { MemoryLease, type LeaseTable } from "./memory-lease.ts";
import { MemoryLog } from "./memory-log.ts";
import type { MemoryStream } from "./memory-stream.ts";
import type { Participant } from "./participant.ts";
import type { VirtualClock } from "./virtual-clock.ts";

const logger = pino({ level: "silent" });
/** Not under test here, and costly to make. */
const metrics = new Metrics();

/** What all nodes of a world share. */
export interface Site {
  meter: string;
  clock: VirtualClock;
  /** Wall time at the beginning, ns since 1970. */
  beginNs: bigint;
  commits: MemoryStream;
  samples: MemoryStream;
  windows: MemoryStream;
  links: { commits: Link; samples: Link; windows: Link };
  snapshots: SnapshotStore;
  leases: LeaseTable;
  commands: MemoryCommands;
  participants: readonly Participant[];
  /** Called when a node crashed at a wait. */
  onCrash(node: Node): void;
  /** Called when a supervisor gave a service up. */
  onEnded(node: Node, program: string, error: unknown): void;
}

/** A host that runs every participant; of several hosts, one leads each log and the others wait. */
export class Node {
  readonly name: string;
  readonly #site: Site;
  #incarnation = 0;
  #gate: Gate | undefined;
  #services: readonly Service[] = [];
  /** How far the host's wall clock is off, ms. */
  #wallOffMs = 0;

  constructor(name: string, site: Site) {
    this.name = name;
    this.#site = site;
  }

  get runs(): boolean {
    return this.#gate !== undefined;
  }

  /** The services of the process that runs; none while there is none. */
  get services(): readonly Service[] {
    return this.runs ? this.#services : [];
  }

  start(): void {
    const site = this.#site;
    const program = `${this.name}/${++this.#incarnation}`;
    const gate = new Gate(site.clock, () => {
      if (this.#gate !== gate) return;
      this.#gate = undefined;
      site.onCrash(this);
    });
    this.#gate = gate;
    const ports = this.#ports(gate, program);
    const forever = new AbortController().signal;
    this.#services = site.participants.map(({ service }) => service({ meter: site.meter, ports, program }));
    for (const service of this.#services) {
      void supervise(service, ports, forever).catch((error: unknown) => {
        if (!gate.crashed) site.onEnded(this, program, error);
      });
    }
  }

  #ports(gate: Gate, program: string): ServicePorts {
    const { clock: virtual, links, beginNs, snapshots, leases, commands, commits, samples, windows } = this.#site;
    const wallNs = (): bigint => beginNs + virtual.nowNs() + BigInt(this.#wallOffMs) * 1_000_000n;
    const clock = new GatedClock(gate, virtual, wallNs);
    const log = (stream: MemoryStream, link: Link): GatedLog =>
      new GatedLog(gate, new MemoryLog(stream, link, program));
    return {
      commits: log(commits, links.commits),
      samples: log(samples, links.samples),
      windows: log(windows, links.windows),
      snapshots: new GatedSnapshots(gate, snapshots),
      lease: new MemoryLease(leases, clock),
      commands: new GatedCommands(gate, virtual, commands),
      clock,
      metrics,
      logger,
    };
  }

  crash(): void {
    const gate = this.#gate;
    this.#gate = undefined;
    gate?.crash();
  }

  crashAtWait(count: number): void {
    this.#gate?.crashAtWait(count);
  }

  pause(ms: number): void {
    this.#gate?.pause(ms);
  }

  resume(): void {
    this.#gate?.resume();
  }

  stepClock(ms: number): void {
    this.#wallOffMs += ms;
  }
}
