import type { Logger } from "pino";
import type { Command, CommandReply } from "#schemas/codec.ts";
import type { Clock } from "#runtime/clock.ts";
import type { EventLog } from "#runtime/event-log.ts";
import type { Health } from "#runtime/health.ts";
import type { Heads } from "#runtime/heads.ts";
import type { HeldCommits } from "#runtime/held-commits.ts";
import type { Lease } from "#runtime/lease.ts";
import type { Metrics } from "#runtime/metrics.ts";
import type { SnapshotStore } from "#runtime/snapshots.ts";

/** Commands from one service to another: request and reply. */
export interface CommandBus {
  /** Answers commands to a subject until the signal aborts. */
  serve(subject: string, handle: (command: Command) => Promise<CommandReply>, signal: AbortSignal): Promise<void>;
  /** Asks; rejects with `MTR_COMMAND_TIMEOUT` when nobody answers in time. */
  request(subject: string, command: Command): Promise<CommandReply>;
}

/** Everything outside itself that a service may use. */
export interface ServicePorts {
  commits: EventLog;
  samples: EventLog;
  windows: EventLog;
  snapshots: SnapshotStore;
  /** Newest commits, kept outside the broker; absent where there is no place for them. */
  heads?: Heads;
  /** Facts that wait for the ledger to have room; absent where every service waits itself. */
  held?: HeldCommits;
  lease: Lease;
  commands: CommandBus;
  clock: Clock;
  metrics: Metrics;
  /** Told how each service does; absent where nobody asks. */
  health?: Health;
  logger: Logger;
}

/** One service of one meter, as the supervisor runs it. */
export interface Service {
  /** Name for logs and leases: meter and subsystem. */
  readonly name: string;
  /** Runs until the signal aborts. A rejection is a crash: the supervisor starts the service again. */
  run(signal: AbortSignal): Promise<void>;
  /** True when everything that the logs held a moment ago has been worked through. */
  caughtUp(): Promise<boolean>;
}
