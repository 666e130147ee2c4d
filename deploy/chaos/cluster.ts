import type { SubsystemName } from "#schemas/subjects.ts";
import type { BrokerAddress } from "#runtime/nats/connect.ts";
import type { FaultProxy } from "./fault-proxy.ts";
import type { ProcessPlan } from "./scenario.ts";

/** How a unit ended: its exit code, null when a signal ended it. */
export type Exit = number | null;

/** A process or container that runs some services, or the broker: it can be killed, paused and started again. */
export interface Unit {
  readonly name: string;
  /** None for the broker. */
  readonly services: readonly SubsystemName[];
  readonly state: "running" | "paused" | "down";
  /** Process id as the program in it knows it; undefined while it is down. */
  readonly pid: number | undefined;
  /** Called whenever it ends, for whatever reason. */
  onExit: (exit: Exit) => void;
  /** Starts it; resolves once it runs, the broker once it answers. @throws MeterError when it cannot be started. */
  start(): Promise<void>;
  /** Ends it at once, as `kill -9` does; resolves when it has ended. */
  kill(): Promise<void>;
  /** Asks it to end, and kills it when that takes longer than `ms`. */
  stop(ms: number): Promise<void>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Last lines of its log, for the report of an unexpected end. */
  lastWords(): Promise<string>;
}

/** What is run: the meter, its configuration and its source, without the services of one process. */
export interface MeterCommand {
  meter: string;
  /** Path of the configuration; undefined for the defaults. */
  meterFile: string | undefined;
  /** `synthetic:PATH` or the path of a recording. */
  source: string;
  speed: number | "max";
}

/** Arguments of the program for some services of a meter. */
export function runArguments(command: MeterCommand, services: readonly SubsystemName[]): string[] {
  const { meter, meterFile, source, speed } = command;
  const faces = ["--http", "0", "--modbus", "0", "--quiet"];
  const what = ["--source", source, "--speed", String(speed), "--meter", meter, "--services", services.join(",")];
  return ["run", ...(meterFile === undefined ? [] : [meterFile]), ...what, ...faces];
}

/** What a fault scenario needs of any backend, processes of this host or containers. */
export interface Cluster {
  readonly broker: Unit;
  /** The broker without a link that can be disturbed, for those who watch. */
  readonly address: BrokerAddress;
  readonly processes: readonly Unit[];
  /** The link between a process and the broker. */
  link(name: string): FaultProxy;
  /** Runs a whole meter, undisturbed, to the end of its source. @throws MeterError when it does not get there. */
  runUndisturbed(command: MeterCommand): Promise<void>;
  /** Makes the units of a meter, which do not run yet. */
  prepare(command: MeterCommand, processes: readonly ProcessPlan[]): Promise<void>;
  /** Steps the wall clock of a process by so many ms, against the true time. */
  stepClock(name: string, ms: number): Promise<void>;
  /** Leaves no byte free on the disk of the broker. */
  fillDisk(): Promise<void>;
  freeDisk(): Promise<void>;
  /** Ends everything and removes what it left, but for the logs where these were asked for. */
  close(): Promise<void>;
}
