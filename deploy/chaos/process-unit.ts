import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import type { SubsystemName } from "#schemas/subjects.ts";
import { exitCodes, MeterError } from "#runtime/errors.ts";
import type { Exit, Unit } from "./cluster.ts";

/** Bytes of a log that are looked at for last words. */
const lastWordsBytes = 4_096;
/** Has the kernel end a process with the one that started it, so that a killed run of faults leaves nothing behind. */
const keeper = "/usr/bin/setpriv";

export interface ProcessUnitOptions {
  name: string;
  services: readonly SubsystemName[];
  command: string;
  args: readonly string[];
  cwd: string;
  environment: NodeJS.ProcessEnv;
  /** Standard output and error are appended here. */
  logFile: string;
  /** Waits until it works, after it was started; at once if left out. */
  ready?(unit: Unit): Promise<void>;
}

/** A process of this host as a unit. */
export class ProcessUnit implements Unit {
  readonly name: string;
  readonly services: readonly SubsystemName[];
  onExit: (exit: Exit) => void = () => {};
  readonly #options: ProcessUnitOptions;
  #child: ChildProcess | undefined;
  #ended: Promise<Exit> = Promise.resolve(null);
  #paused = false;

  constructor(options: ProcessUnitOptions) {
    this.#options = options;
    this.name = options.name;
    this.services = options.services;
  }

  get state(): Unit["state"] {
    if (this.#child === undefined) return "down";
    return this.#paused ? "paused" : "running";
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Resolves with the exit code when the process that runs now has ended. */
  get ended(): Promise<Exit> {
    return this.#ended;
  }

  async start(): Promise<void> {
    if (this.#child !== undefined) return;
    const { command, args, cwd, environment, logFile, ready } = this.#options;
    const log = await open(logFile, "a", 0o600);
    const kept = existsSync(keeper);
    // A session of its own: Ctrl-C in a terminal is for the run of faults, which ends its processes itself.
    const child = spawn(kept ? keeper : command, kept ? ["--pdeathsig", "KILL", command, ...args] : [...args], {
      cwd,
      env: environment,
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    this.#child = child;
    this.#paused = false;
    this.#ended = new Promise((resolve) => {
      const end = (exit: Exit): void => {
        if (this.#child === child) this.#child = undefined;
        resolve(exit);
        this.onExit(exit);
      };
      child.once("exit", end);
      child.once("error", () => end(null));
    });
    await log.close();
    await ready?.(this);
  }

  async kill(): Promise<void> {
    this.#child?.kill("SIGKILL");
    await this.#ended;
  }

  async stop(ms: number): Promise<void> {
    if (this.#child === undefined) return;
    await this.resume();
    this.#child?.kill("SIGTERM");
    const late = setTimeout(() => this.#child?.kill("SIGKILL"), ms);
    await this.#ended;
    clearTimeout(late);
  }

  async pause(): Promise<void> {
    this.#paused = this.#child?.kill("SIGSTOP") ?? false;
  }

  async resume(): Promise<void> {
    this.#child?.kill("SIGCONT");
    this.#paused = false;
  }

  async lastWords(): Promise<string> {
    const text = await readFile(this.#options.logFile, "utf8").catch(() => "");
    return text.slice(-lastWordsBytes).trimEnd().split("\n").at(-1)?.slice(0, 400) ?? "";
  }
}

/** An end that nobody asked for, in one line. */
export async function failed(unit: Unit, exit: Exit): Promise<MeterError> {
  const what = `${unit.name} ended with ${exit === null ? "a signal" : `code ${exit}`}`;
  const code = exit === exitCodes.invalidInput ? "MTR_CHAOS_SCENARIO" : "MTR_CHAOS_FAILED";
  return new MeterError(code, what, await unit.lastWords());
}
