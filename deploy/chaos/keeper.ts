import { setTimeout as sleep } from "node:timers/promises";
import { exitCodes, isMeterError, MeterError } from "#runtime/errors.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Cluster, Exit, Unit } from "./cluster.ts";

/** Ends that another start would only repeat; an init system does not answer them with one either. */
const final: ReadonlySet<Exit> = new Set([
  exitCodes.usage,
  exitCodes.invalidInput,
  exitCodes.notFound,
  exitCodes.refused,
  exitCodes.damaged,
]);
/** Pause before a unit that could not be started is tried again, ms. */
const tryAgainMs = 500;
const triesMax = 20;

/** Starts what ended again, as systemd or an orchestrator does, and notes when everything ran. */
export class Keeper {
  readonly #cluster: Cluster;
  readonly #chronicle: Chronicle;
  readonly #restartAfterMs: number;
  readonly #held = new Set<string>();
  readonly #over = new AbortController();
  #sourceEnded!: () => void;
  #broken!: (reason: MeterError) => void;
  /** Resolves when the process that samples has come to the end of the source. */
  readonly sourceEnded: Promise<void> = new Promise((resolve) => (this.#sourceEnded = resolve));
  /** Rejects when a process ended in a way that no start can mend. */
  readonly broken: Promise<never> = new Promise((_, reject) => (this.#broken = reject));

  constructor(cluster: Cluster, chronicle: Chronicle, restartAfterMs: number) {
    this.#cluster = cluster;
    this.#chronicle = chronicle;
    this.#restartAfterMs = restartAfterMs;
    this.broken.catch(() => {});
    chronicle.started(cluster.broker.name);
    for (const unit of this.#units()) unit.onExit = (exit) => void this.#ended(unit, exit);
  }

  #units(): readonly Unit[] {
    return [this.#cluster.broker, ...this.#cluster.processes];
  }

  /** Starts all processes. */
  async startAll(): Promise<void> {
    await Promise.all(this.#cluster.processes.map((unit) => this.#start(unit)));
  }

  /** From now on the unit stays down when it ends, until it is released. */
  hold(name: string): void {
    this.#held.add(name);
  }

  async release(name: string): Promise<void> {
    this.#held.delete(name);
    const unit = this.#units().find((candidate) => candidate.name === name);
    if (unit?.state === "down" && !this.#over.signal.aborted) await this.#start(unit);
  }

  /** Starts nothing any more. */
  close(): void {
    this.#over.abort();
  }

  async #ended(unit: Unit, exit: Exit): Promise<void> {
    this.#chronicle.ended(unit.name);
    if (this.#over.signal.aborted) return;
    if (exit === exitCodes.done && unit.services.includes("sampler")) return this.#sourceEnded();
    if (unit.services.length > 0 && final.has(exit)) {
      const said = await unit.lastWords();
      return this.#broken(new MeterError("MTR_CHAOS_FAILED", `${unit.name} ended with code ${exit}`, said));
    }
    await sleep(this.#restartAfterMs, undefined, { signal: this.#over.signal }).catch(() => {});
    if (!this.#over.signal.aborted && !this.#held.has(unit.name)) await this.#start(unit);
  }

  async #start(unit: Unit): Promise<void> {
    for (let tries = 1; !this.#over.signal.aborted && unit.state === "down"; tries++) {
      this.#chronicle.started(unit.name);
      try {
        return await unit.start();
      } catch (error) {
        this.#chronicle.ended(unit.name);
        if (tries >= triesMax)
          return this.#broken(
            isMeterError(error) ? error : new MeterError("MTR_CHAOS_FAILED", String(error), unit.name),
          );
        await sleep(tryAgainMs, undefined, { signal: this.#over.signal }).catch(() => {});
      }
    }
  }
}
